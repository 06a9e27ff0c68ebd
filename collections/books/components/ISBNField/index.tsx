'use client'
import { TextInput, useField, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { type ChangeEvent, useCallback, useState } from 'react'
import { say } from '../../../shared/say.js'
import { parseISBN } from '../../parseISBN.js'
import { toHyphenated } from '../../toHyphenated.js'

type Kept = string | null | undefined

/** What the form keeps of a typed text: its thirteen digits, or the text itself, for the server to refuse. */
const toKept = (text: string): Kept => {
  if (text.trim() === '') return null
  const number = parseISBN(text)
  return 'isbn' in number ? number.isbn : text
}

const ISBN = ({ field, path: pathFromProps, readOnly }: TextFieldClientProps) => {
  const { admin, label } = field
  const {
    i18n: { language },
  } = useTranslation()
  const validate = useCallback(
    (value: Kept) => {
      const number = value ? parseISBN(value) : null
      return number && 'fault' in number ? say({ i18n: { language } }, number.sentence) : true
    },
    [language],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<Kept>({
    potentiallyStalePath: pathFromProps,
    validate: validate as (value: unknown) => string | true,
  })
  // While one types, the text stays as it is; hyphens would move under the cursor.
  const [typed, setTyped] = useState<string>()

  const type = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setTyped(target.value)
    setValue(toKept(target.value))
  }

  return (
    <div className="field-type" onBlur={() => setTyped(undefined)} style={mergeFieldStyles(field)}>
      <TextInput
        AfterInput={customComponents?.AfterInput}
        Description={customComponents?.Description}
        Error={customComponents?.Error}
        Label={customComponents?.Label}
        description={typeof admin?.description === 'function' ? undefined : admin?.description}
        htmlAttributes={{ autoComplete: 'off' }}
        label={label}
        onChange={type}
        path={path}
        placeholder="978-0-000-00000-0"
        readOnly={readOnly || disabled}
        showError={showError}
        value={typed ?? (value ? toHyphenated(value) : '')}
      />
    </div>
  )
}

/** Asks for an ISBN as it is printed or typed, and shows the thirteen digits that are kept with their hyphens. */
export const ISBNField = withCondition(ISBN)
