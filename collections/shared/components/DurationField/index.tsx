'use client'
import { TextInput, useField, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { type ChangeEvent, useCallback, useState } from 'react'
import { formatDuration } from '../../formatDuration.js'
import { parseDuration } from '../../parseDuration.js'
import { say } from '../../say.js'

type Kept = number | string | null | undefined

/** What the form keeps of a typed text: its seconds, or the text itself, for the server to refuse. */
const toKept = (text: string): Kept => {
  if (text.trim() === '') return null
  const reading = parseDuration(text)
  return 'seconds' in reading ? reading.seconds : text
}

const toShown = (kept: Kept): string => (typeof kept === 'number' ? formatDuration(kept) : (kept ?? ''))

const Duration = ({ field, path: pathFromProps, readOnly }: NumberFieldClientProps) => {
  const { admin, label } = field
  const {
    i18n: { language },
  } = useTranslation()
  const validate = useCallback(
    (value: unknown) => {
      const reading = value == null || value === '' ? null : parseDuration(value)
      return reading && 'fault' in reading ? say({ i18n: { language } }, reading.fault) : true
    },
    [language],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<Kept>({
    potentiallyStalePath: pathFromProps,
    validate,
  })
  // While one types, the text stays as it is; `1:0` would else become `0:01` under the cursor.
  const [typed, setTyped] = useState<string>()

  const type = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setTyped(target.value)
    setValue(toKept(target.value))
  }

  return (
    <div className="field-type" onBlur={() => setTyped(undefined)} style={mergeFieldStyles(field)}>
      <TextInput
        Description={customComponents?.Description}
        Error={customComponents?.Error}
        Label={customComponents?.Label}
        description={typeof admin?.description === 'function' ? undefined : admin?.description}
        htmlAttributes={{ autoComplete: 'off' }}
        label={label}
        onChange={type}
        path={path}
        placeholder="1:02:03"
        readOnly={readOnly || disabled}
        showError={showError}
        value={typed ?? toShown(value)}
      />
    </div>
  )
}

/** Asks for a duration as people write it, `1:02:03`, and shows the seconds that are kept in the same form. */
export const DurationField = withCondition(Duration)
