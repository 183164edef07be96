import type {CSSResult, LitElement} from 'lit';

import {addStyles} from './add-styles.js';

/**
 * A module that is fetched when it is first needed; its host gets the `styles` it may bring and is drawn again when
 * it has come.
 *
 * A failure is not remembered: `retry`, or the network's return, fetches again.
 */
export class Late<T extends object & {readonly styles?: CSSResult}> {
  /** Whether the module could not be fetched. */
  failed = false;
  /** The module, once it has come. */
  value: T | undefined;

  private coming: Promise<T | undefined> | undefined;
  private readonly host: LitElement;
  private readonly fetchModule: () => Promise<T>;

  constructor(host: LitElement, fetchModule: () => Promise<T>) {
    this.host = host;
    this.fetchModule = fetchModule;
  }

  /** Whether the module has been sent for and is on its way. */
  get isComing(): boolean {
    return this.coming !== undefined && this.value === undefined && !this.failed;
  }

  /** The module, or `undefined` until it has come. The first call sends for it. */
  get(): T | undefined {
    void this.request();
    return this.value;
  }

  /** The module once it has come, or `undefined` when it could not be fetched. The first call sends for it. */
  request(): Promise<T | undefined> {
    this.coming ??= this.fetchModule().then(
      (module) => this.settle(module),
      () => this.settle(undefined),
    );
    return this.coming;
  }

  /** Fetches again what could not be fetched. */
  retry(): void {
    this.failed = false;
    this.coming = undefined;
    this.host.requestUpdate();
  }

  private settle(module: T | undefined): T | undefined {
    this.value = module;
    this.failed = module === undefined;
    if (this.failed) addEventListener('online', () => this.retry(), {once: true});
    const root = this.host.shadowRoot;
    if (module?.styles && root) addStyles(root, module.styles);
    this.host.requestUpdate();
    return module;
  }
}
