import { failed, type Result, succeeded } from '#core/result.ts';

/**
 * The input of a call from the body of its request: `{"input": …}` and nothing else. A `__proto__` anywhere in it has no honest use and is
 * refused; everything else is for the call's own schema to judge.
 */
export function parseCallBody(text: string): Result<unknown, 'json'> {
  try {
    const body: unknown = JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('__proto__');
      return value;
    });
    const isEnvelope = typeof body === 'object' && body !== null && Object.keys(body).join() === 'input';
    return isEnvelope ? succeeded((body as { readonly input: unknown }).input) : failed('json');
  } catch {
    return failed('json');
  }
}
