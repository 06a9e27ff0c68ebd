'use client'
import { TextInput, useField, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps, TextFieldClientProps } from 'payload'
import { type ChangeEvent, useCallback, useState } from 'react'
import { say, type Sentence } from '../say.js'

type Kept = number | string | null | undefined

/**
 * Makes a field in which one types as one writes: the form keeps what was understood, and shows it in one form once one
 * has done typing; what was not understood stays as it is, for the server to refuse.
 */
export const parsedField = ({
  parse,
  toShown,
  placeholder,
}: {
  /** What a text, or what is kept, is understood as; or what is wrong with it. */
  parse: (value: NonNullable<Kept>) => { kept: NonNullable<Kept> } | { fault: Sentence }
  toShown: (kept: NonNullable<Kept>) => string
  placeholder: string
}) => {
  const toKept = (text: string): Kept => {
    if (text.trim() === '') return null
    const reading = parse(text)
    return 'kept' in reading ? reading.kept : text
  }

  const Parsed = ({
    field,
    path: pathFromProps,
    readOnly,
  }: NumberFieldClientProps | TextFieldClientProps) => {
    const { admin, label } = field
    const {
      i18n: { language },
    } = useTranslation()
    const validate = useCallback(
      (value: unknown) => {
        const reading = value == null || value === '' ? null : parse(value as NonNullable<Kept>)
        return reading && 'fault' in reading ? say({ i18n: { language } }, reading.fault) : true
      },
      [language],
    )
    const { customComponents, disabled, path, setValue, showError, value } = useField<Kept>({
      potentiallyStalePath: pathFromProps,
      validate,
    })
    // While one types, the text stays as it is: its one form would move under the cursor.
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
          placeholder={placeholder}
          readOnly={readOnly || disabled}
          showError={showError}
          value={typed ?? (value == null ? '' : toShown(value))}
        />
      </div>
    )
  }
  return withCondition(Parsed)
}
