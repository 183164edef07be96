import type {SubmissionProblem} from '@zwgk/core/submission.js';
import {html, nothing, type TemplateResult} from 'lit';

import {errorLine, errorOf, why} from './field.js';
import {type ChosenFile, type FileFault, type FileLimits, usualLimits} from './files.js';
import {fieldWords, type Page} from './page.js';

const megabyte = 1024 * 1024;

/** Pictures or PDF that prove the identity: chosen or photographed, looked at, taken away again. */
export function filesField(page: Page): TemplateResult {
  const {formWords, files} = page;
  const words = fieldWords(page, formWords, 'identityFiles');
  const limits = limitsOf(page);
  const rule = formWords.files.rule(limits.count, sizeName(limits.bytes));
  const error = errorOf(page, 'identityFiles');
  return html`<div class=${error ? 'field wrong' : 'field'} part="field">
    <div class="head">
      <label for="identityFiles">${words.label}</label>
      ${why(page, words, 'item1')}
    </div>
    <p id="identityFiles-hint" class="muted">${words.hint ? `${words.hint}；` : nothing}${rule}</p>
    ${errorLine(page, 'identityFiles')}
    <input
      id="identityFiles"
      type="file"
      multiple
      accept="image/jpeg,image/png,application/pdf"
      aria-describedby="${error ? 'identityFiles-error ' : ''}identityFiles-hint"
      aria-invalid=${error ? 'true' : nothing}
      @change=${(event: Event): void => void onChoose(page, limits, event)}
    />
    ${
      files.chosen.length === 0
        ? nothing
        : html`<ul class="list">
            ${files.chosen.map((file) => chosenFile(page, file))}
          </ul>`
    }
  </div>`;
}

function chosenFile(page: Page, file: ChosenFile): TemplateResult {
  const {files, formWords, say} = page;
  const {remove, removed, preview} = formWords.files;
  const onRemove = (): void => {
    files.remove(file);
    say(removed(file.name));
    page.go('applicant', 'identityFiles');
  };
  return html`<li>
    <span><bdi>${file.name}</bdi> <span class="muted">${sizeName(file.file.size)}</span></span>
    ${
      file.preview === undefined
        ? nothing
        : html`<img class="preview" src=${file.preview} alt=${preview(file.name)} />`
    }
    <button type="button" @click=${onRemove}>${remove}<span class="hidden">${file.name}</span></button>
  </li>`;
}

async function onChoose(page: Page, limits: FileLimits, {target}: Event): Promise<void> {
  if (!(target instanceof HTMLInputElement)) return;
  const {form, files, formWords, say, redraw} = page;
  const faults: string[] = [];
  for (const file of [...(target.files ?? [])]) {
    const fault = await files.add(file, limits);
    if (fault === undefined) say(formWords.files.added(file.name));
    else faults.push(faultText(page, fault, file.name, limits));
  }
  target.value = '';
  form.isDirty = true;
  form.errors = [
    ...form.errors.filter(({key}) => key !== 'identityFiles'),
    ...(faults.length > 0 ? [{key: 'identityFiles' as const, text: faults.join('；')}] : []),
  ];
  redraw();
}

function faultText({formWords: {files}}: Page, fault: FileFault, name: string, limits: FileLimits): string {
  switch (fault) {
    case 'tooLarge':
      return files.tooLarge(name, sizeName(limits.bytes));
    case 'tooMany':
      return files.tooMany(limits.count);
    default:
      return files[fault](name);
  }
}

/** Says how large a file may be where one was too large. */
export function sizeLimit(page: Page): (problem: SubmissionProblem) => unknown {
  return ({code}) =>
    code === 'tooLarge' ? html`<p>${page.formWords.limit(sizeName(limitsOf(page).bytes))}</p>` : nothing;
}

/** Which files the service takes, as far as is known. */
function limitsOf({submission}: Page): FileLimits {
  return submission.service?.forms.request?.attachments ?? usualLimits;
}

/** Bytes as people read them. */
function sizeName(bytes: number): string {
  return bytes >= megabyte
    ? `${Number((bytes / megabyte).toFixed(1))} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
