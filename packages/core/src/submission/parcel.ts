/** JSON as it is sent: keys whose value is `undefined` are left out. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonRecord;

/** A JSON object. */
export interface JsonRecord {
  readonly [key: string]: JsonValue | undefined;
}

/** One file to send along. */
export interface ParcelFile {
  readonly file: File;
  /** What it is for, by the codes of the form. */
  readonly purpose: string;
}

/** A file the server has taken. */
export interface UploadedFile {
  /** Id by which the body refers to it. */
  readonly id: string;
  readonly purpose: string;
}

/** Everything a resident sends at once. It is held in memory while it may have to be sent again, and nowhere else. */
export interface Parcel {
  /** Files, in the order of the form; each is sent once, however often the parcel is. */
  readonly files: readonly ParcelFile[];
  /**
   * Makes the body once all files have been taken. Its member `trap` may differ from attempt to attempt; all others come
   * from what was typed alone. A proof of work is added where the service asks for one.
   */
  readonly body: (uploaded: readonly UploadedFile[]) => JsonRecord;
  /**
   * Seconds since the form was first shown. A service that takes quicker ones for programs is then sent it as soon as it
   * takes it, where one tap is all that is asked.
   */
  readonly seconds?: () => number;
}
