/** A country's flag emoji: the regional indicators of its code (Unicode, UTS 51). */
export const toFlag = (code: string): string =>
  /^[A-Z]{2}$/.test(code)
    ? String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65))
    : ''
