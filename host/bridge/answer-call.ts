import type { Answer } from '#core/bridge/answer.ts';
import { type CallName, calls } from '#core/bridge/contract.ts';
import type { Caller } from '#host/kiosk.ts';
import type { Log } from '#host/ports.ts';
import type { Handlers } from './handlers.ts';

/**
 * Parses the input, runs the handler, and parses the output too: nothing the contract doesn't name leaves the machine.
 * Refusals are logged without their content.
 */
export async function answerCall(name: string, rawInput: unknown, caller: Caller, handlers: Handlers, log: Log): Promise<Answer> {
  if (!isCallName(name)) {
    log.write({ event: 'callRefused', call: 'unknown', reason: 'unknownCall' });
    return { refused: 'unknownCall' };
  }
  try {
    const input = calls[name].input.safeParse(rawInput);
    if (!input.success) {
      log.write({ event: 'callRefused', call: name, reason: 'badInput' });
      return { refused: 'badInput' };
    }
    // Schema and handler stand under the same name; the compiler can't follow that through a name it doesn't know.
    const handler = handlers[name] as (input: unknown, caller: Caller) => unknown;
    return { value: calls[name].output.parse(await handler(input.data, caller)) };
  } catch (fault) {
    log.write({ event: 'callFault', call: name, fault: faultName(fault) });
    return { refused: 'fault' };
  }
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}

/** The kind of error, never its message, which may carry what a visitor did. */
function faultName(fault: unknown): string {
  const name = fault instanceof Error ? fault.constructor.name : typeof fault;
  return /^[$A-Za-z]{1,40}$/.test(name) ? name : 'Error';
}
