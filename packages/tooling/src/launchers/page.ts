/**
 * What the test commands (`sendKeys`, `setViewport`) call on a launcher of type `puppeteer`.
 * Launchers of our own answer to that name, because the commands know no other way to be extended.
 */
export interface CommandPage {
  setViewport(size: {readonly width: number; readonly height: number}): Promise<void>;
  readonly keyboard: {
    type(text: string): Promise<void>;
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
}
