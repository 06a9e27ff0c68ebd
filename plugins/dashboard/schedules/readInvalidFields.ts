import type { Payload } from 'payload'

/**
 * What a validation error names, fields or sentences, from its message, which is all that a job keeps of it; nothing where
 * it is another error, whose words are not for the panel. The message is in the language of whoever ran the job.
 */
export const readInvalidFields = (
  { config }: Pick<Payload, 'config'>,
  message: string | undefined,
): string | undefined => {
  const beginnings = Object.values(config.i18n.supportedLanguages ?? {}).flatMap((language) => {
    const { followingFieldsInvalid_one: one, followingFieldsInvalid_other: other } =
      language.translations.error
    return [one, other]
  })
  const beginning = beginnings.find((words) => message?.startsWith(words))
  return beginning && message!.slice(beginning.length).trim().replace(/\.$/, '')
}
