/** The first digit of each numbering system that a keyboard may type: 0-9, Arabic-Indic, its Persian forms, Devanagari. */
const zeros = [0x30, 0x660, 0x6f0, 0x966] as const;

/** A key of the keyboard as a digit 0-9, whatever script it is typed in; undefined for any other key. */
export function typedDigit(key: string): string | undefined {
  const code = key.length === 1 ? key.codePointAt(0) : undefined;
  if (code === undefined) return undefined;
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? undefined : String(code - zero);
}
