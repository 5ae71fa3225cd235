import type { CallName, Input, Output } from '#core/bridge/contract.ts';
import type { Caller } from '#host/kiosk.ts';

/** One handler for every call of the contract; its input has been parsed. */
export type Handlers = { readonly [N in CallName]: (input: Input<N>, caller: Caller) => Output<N> | Promise<Output<N>> };
export type HandlersOf<N extends CallName> = Pick<Handlers, N>;
