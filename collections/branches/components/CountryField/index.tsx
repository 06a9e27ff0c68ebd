'use client'
import { SelectInput, useField, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useMemo } from 'react'
import { toCountryName } from '../../toCountryName.js'
import { toFlag } from '../../toFlag.js'

type Props = TextFieldClientProps & {
  /** The codes that may be chosen. */
  codes: string[]
}

const Country = ({ codes, field, path: pathFromProps, readOnly }: Props) => {
  const { admin, label, name, required } = field
  const { i18n } = useTranslation()
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language)
    return codes
      .map((code) => ({ code, name: toCountryName(code, i18n.language) }))
      .sort((a, b) => compare(a.name, b.name))
      .map((country) => ({ value: country.code, label: `${toFlag(country.code)} ${country.name}` }))
  }, [codes, i18n.language])

  return (
    <SelectInput
      AfterInput={customComponents?.AfterInput}
      BeforeInput={customComponents?.BeforeInput}
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      Label={customComponents?.Label}
      description={typeof admin?.description === 'function' ? undefined : admin?.description}
      label={label}
      name={name}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      options={options}
      path={path}
      readOnly={readOnly || disabled}
      required={required}
      showError={showError}
      style={mergeFieldStyles(field)}
      value={value ?? undefined}
    />
  )
}

/** Asks for a country by its name in the panel’s language, with its flag; its code is kept. */
export const CountryField = withCondition(Country)
