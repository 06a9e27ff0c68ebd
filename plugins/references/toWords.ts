type Words = { i18n: { language: string; t?: unknown }; label: unknown; otherwise: string }

/** A config's label in the language of whoever asks: text, a text for each language, or a function. */
export const toWords = ({ i18n, label, otherwise }: Words): string => {
  if (typeof label === 'string') return label
  if (typeof label === 'function') return String((label as (asked: unknown) => unknown)({ i18n, t: i18n.t }))
  if (typeof label !== 'object' || label === null) return otherwise
  const words = label as Record<string, string>
  return words[i18n.language] ?? words.en ?? Object.values(words)[0] ?? otherwise
}
