/** What ties reports of one callout together: addresses, numbers and names, in a form that is the same everywhere. */

/** `donation`: where money goes to; the others are told apart by what they look like. */
export type AnchorType = 'url' | 'host' | 'mail' | 'phone' | 'account' | 'amount' | 'name';

export type Anchor = {
  readonly type: AnchorType;
  /** Normalised for comparing. */
  readonly key: string;
  /** As written, for showing. */
  readonly text: string;
};

/** An address that money or calls go to; two sources of one callout should not differ in it. */
export type PaymentAddress = {
  readonly type: 'iban' | 'account' | 'link' | 'mail' | 'phone' | 'handle';
  readonly key: string;
  readonly text: string;
};
