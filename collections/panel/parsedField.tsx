'use client'
import { TextInput, useField, useForm, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { FormState, NumberFieldClient, NumberFieldClientProps, TextFieldClientProps } from 'payload'
import { type ChangeEvent, useCallback, useState } from 'react'
import { say, type Sentence } from '../messages/messages.js'
import { formatDuration, parseDuration, toDecimals } from '../values/parseDuration.js'

type Kept = number | string | null | undefined

/**
 * Builds a text field for values people can write in several ways. The form holds the parsed value, which is formatted
 * once the user leaves the field. Text that can't be parsed stays as it is, for the server to refuse.
 */
export const parsedField = ({
  parse,
  toShown,
  placeholder,
  divide,
}: {
  /** Parses a text or stored value, or says what is wrong with it. */
  parse: (
    value: NonNullable<Kept>,
    field: Pick<NumberFieldClient, 'admin' | 'max' | 'min'>,
  ) => { kept: NonNullable<Kept> } | { fault: Sentence }
  toShown: (kept: NonNullable<Kept>) => string
  placeholder?: string
  /** Splits a text that contains several values: those of this field and its siblings, by name. Null if it doesn't. */
  divide?: (text: string) => Record<string, NonNullable<Kept>> | null
}) => {
  const Parsed = ({
    field,
    path: pathFromProps,
    readOnly,
  }: NumberFieldClientProps | TextFieldClientProps) => {
    const { admin, label } = field
    const { i18n } = useTranslation()
    const { dispatchFields, getFields, setModified } = useForm()
    const asNumber = field as NumberFieldClient
    const validate = useCallback(
      (value: unknown) => {
        const reading = value == null || value === '' ? null : parse(value as NonNullable<Kept>, asNumber)
        return reading && 'fault' in reading ? say({ i18n }, reading.fault) : true
      },
      [asNumber, i18n],
    )
    const { customComponents, disabled, path, setValue, showError, value } = useField<Kept>({
      potentiallyStalePath: pathFromProps,
      validate,
    })
    // The text isn't reformatted during typing, because it would move under the cursor.
    const [typed, setTyped] = useState<string>()

    const toKept = (text: string): Kept => {
      if (text.trim() === '') return null
      const reading = parse(text, asNumber)
      return 'kept' in reading ? reading.kept : text
    }

    const type = ({ target }: ChangeEvent<HTMLInputElement>) => {
      const divided = divide?.(target.value)
      if (!divided) {
        setTyped(target.value)
        return setValue(toKept(target.value))
      }
      setTyped(undefined)
      const parent = path.split('.').slice(0, -1)
      const fields = getFields()
      const written: FormState = {}
      for (const [name, kept] of Object.entries(divided)) {
        const sibling = [...parent, name].join('.')
        written[sibling] = { ...fields[sibling], value: kept, isModified: true }
      }
      // All fields change in one action: Payload marks only the last of several as modified, and a late response would
      // overwrite the others.
      dispatchFields({ type: 'UPDATE_MANY', formState: written })
      setModified(true)
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

/** A field for durations such as `1:02:03`. It stores seconds, and shows them in the same notation. */
export const DurationField = parsedField({
  parse: (value, { admin }) => {
    const reading = parseDuration(value, toDecimals(admin))
    return 'seconds' in reading ? { kept: reading.seconds } : reading
  },
  toShown: (kept) => (typeof kept === 'number' ? formatDuration(kept) : kept),
  placeholder: '1:02:03',
})
