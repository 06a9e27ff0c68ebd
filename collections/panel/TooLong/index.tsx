'use client'
import { useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps, TextFieldClientProps } from 'payload'
import { checkLength } from '../../values/checkLength.js'
import { useSay } from '../useSay.js'

/** A notice under a text that is too long to publish. Drafts may keep it. */
export const TooLong = ({ field, path }: TextareaFieldClientProps | TextFieldClientProps) => {
  const say = useSay()
  const { errorMessage, showError, value } = useField<unknown>({ potentiallyStalePath: path })
  const sentence = checkLength(value, field.maxLength)
  const said = sentence && say(sentence)
  // Payload shows the error itself after a refused publication.
  if (!said || (showError && errorMessage === said)) return null
  return (
    <p className="too-long field-sentence" role="status">
      {said}
    </p>
  )
}
