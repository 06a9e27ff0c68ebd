/** The languages that the demo is written in, the first of them first. */
export const demoLocales = ['en', 'es'] as const

export type DemoLocale = (typeof demoLocales)[number]

/** One value in each language. A language left out has nothing to say yet. */
export type Bilingual<Value = string> = { en: Value; es?: Value }

type Localised<Content> =
  Content extends Bilingual<infer Value>
    ? Value
    : Content extends Date | string | number | boolean | null | undefined
      ? Content
      : Content extends readonly (infer Item)[]
        ? Localised<Item>[]
        : { [Key in keyof Content]: Localised<Content[Key]> }

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isBilingual = (value: unknown): value is Bilingual<unknown> =>
  isPlain(value) && 'en' in value && Object.keys(value).every((key) => key === 'en' || key === 'es')

/** Content in one language: each bilingual value in it replaced by what it says there. */
export const toLocale = <Content>(content: Content, locale: DemoLocale): Localised<Content> => {
  const read = (value: unknown): unknown => {
    if (isBilingual(value)) return value[locale]
    if (Array.isArray(value)) return value.map(read)
    if (isPlain(value))
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, read(part)]))
    return value
  }
  return read(content) as Localised<Content>
}

/** New data for a stored document, its rows carrying the stored rows' ids, so that a second language lands in them. */
export const withRowIds = <Data>(data: Data, stored: unknown): Data => {
  const merge = (value: unknown, old: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map((row, index) => {
        const before: unknown = Array.isArray(old) ? old[index] : undefined
        return isPlain(row) && isPlain(before) ? { ...(merge(row, before) as object), id: before.id } : row
      })
    }
    if (isPlain(value) && isPlain(old) && !('root' in value)) {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, merge(part, old[key])]))
    }
    return value
  }
  return merge(data, stored) as Data
}
