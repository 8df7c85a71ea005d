import type { Document } from '../document/document.ts';
import type { CheckedDocument } from './checked-document.ts';
import { applyFindingsChange, type FindingsChange } from './findings-change.ts';

/** More changes than these are not kept waiting. */
const MAX_PENDING = 50;

/** A document with its findings. What edits changed in them is put together when somebody asks. */
export class DocumentCheck {
  readonly document: Document;
  #checked: CheckedDocument;
  #pending: readonly FindingsChange[];

  constructor(document: Document, checked: CheckedDocument, pending: readonly FindingsChange[] = []) {
    this.document = document;
    this.#checked = checked;
    this.#pending = pending;
  }

  /** The same object as long as the check is. */
  get checked(): CheckedDocument {
    for (const change of this.#pending) this.#checked = applyFindingsChange(this.#checked, change);
    this.#pending = [];
    return this.#checked;
  }

  /** The check of the document after an edit. */
  after(document: Document, change: FindingsChange): DocumentCheck {
    if (this.#pending.length >= MAX_PENDING) return new DocumentCheck(document, this.checked, [change]);
    return new DocumentCheck(document, this.#checked, [...this.#pending, change]);
  }
}
