/** One message in each language that the panel speaks. */
export type Sentence = { en: string; es: string }

/** The sentence in the language of whoever asks; English where that is none of ours. */
export const say = (req: { i18n?: { language: string } }, sentence: Sentence): string =>
  sentence[req.i18n?.language as keyof Sentence] ?? sentence.en
