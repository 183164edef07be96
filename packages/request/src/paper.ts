import {printSheet} from '@zwgk/browse';
import {paperWords} from '@zwgk/locale';

import type {Page} from './page.js';
import {isLarge, paperForm} from './paper.form.js';
import {largeStyles, styles} from './paper.styles.js';

/**
 * Prints the application form (政府信息公开申请表) on A4: as it is filled in on screen, or empty to be written by hand.
 * In 长者模式 it is printed in 18 pt.
 */
export async function printPaper(page: Page, isFilled: boolean): Promise<void> {
  const {language} = page.words;
  await printSheet(page.host, {
    title: paperWords[language].title,
    language,
    styles: isLarge(page) ? [styles, largeStyles] : [styles],
    content: paperForm(page, isFilled),
  });
}
