/** Why the machine did not do what was asked. Nothing of the input is ever in it. */
export type Refusal =
  /** There is no such call. */
  | 'unknownCall'
  /** The input is not what the contract says. */
  | 'badInput'
  /** A bug in the machine; it is in the log under the call's name. */
  | 'fault';

/** What comes back for every call, in both shells: plain data, the call's output or a refusal. */
export type Answer = { readonly value: unknown } | { readonly refused: Refusal };
