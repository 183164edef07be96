import type {Attachment} from '@zwgk/feed';

/** Media types that do not end in what people call the kind. */
const officeKinds: Readonly<Record<string, string>> = {
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.ms-powerpoint': 'ppt',
  'application/vnd.ms-works': 'wps',
  'application/kswps': 'wps',
  'text/plain': 'txt',
};

/** What people call the kind of a file, for example `pdf`; `undefined` when it cannot be told. */
export function kindOf({mediaType, url, title}: Attachment): string | undefined {
  const extension = /\.([a-z0-9]{2,5})$/i;
  const named = extension.exec(title)?.[1] ?? extension.exec(url?.split(/[?#]/, 1)[0] ?? '')?.[1];
  const kind = named ?? (mediaType && (officeKinds[mediaType] ?? mediaType.replace(/^.*[./-]/, '')));
  return kind?.toLowerCase();
}

/** Programs that are named to residents for kinds of files few devices open. */
export type Program = 'ofd' | 'wps' | 'ceb';

/** Which program a kind of file needs; `undefined` where any device opens it. */
export function programFor(kind: string | undefined): Program | undefined {
  switch (kind) {
    case 'ofd':
      return 'ofd';
    case 'wps':
    case 'et':
    case 'dps':
      return 'wps';
    case 'ceb':
    case 'cebx':
      return 'ceb';
    default:
      return undefined;
  }
}

/** Kind and size of a file, for example `PDF 1.2 MB`; empty when neither is known. */
export function fileNote(file: Attachment): string {
  const {bytes} = file;
  return [kindOf(file)?.toUpperCase(), bytes === undefined ? undefined : sizeNote(bytes)]
    .filter((part) => part !== undefined)
    .join(' ');
}

function sizeNote(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
