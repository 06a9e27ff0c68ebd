'use client'
import { SelectInput, useField, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useMemo, useState } from 'react'
import { matchCountry, nameCountries } from '../../countryNames.js'
import { toCountryName } from '../../toCountryName.js'
import { toFlag } from '../../toFlag.js'

type Props = TextFieldClientProps & {
  /** The countries to choose from: alpha-3 codes by alpha-2 code. */
  alpha3: Record<string, string>
}

const ranks = { code: 0, name: 1, part: 2 }

const Country = ({ alpha3, field, path: pathFromProps, readOnly }: Props) => {
  const { admin, label, name, required } = field
  const { i18n, languageOptions } = useTranslation()
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const [typed, setTyped] = useState('')
  const isSearching = typed.trim() !== ''
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language)
    return Object.keys(alpha3)
      .map((code) => ({ code, name: toCountryName(code, i18n.language) }))
      .sort((a, b) => compare(a.name, b.name))
      .map((country) => ({ value: country.code, label: `${toFlag(country.code)} ${country.name}` }))
  }, [alpha3, i18n.language])
  // All names of every country are only loaded for a search.
  const named = useMemo(
    () =>
      isSearching
        ? nameCountries(alpha3, [i18n.language, ...languageOptions.map((option) => option.value)])
        : [],
    [alpha3, i18n.language, languageOptions, isSearching],
  )
  const matches = useMemo(
    () =>
      new Map(
        named.flatMap((country) => {
          const match = matchCountry(country, typed)
          return match ? [[country.code, ranks[match]] as const] : []
        }),
      ),
    [named, typed],
  )
  const options = useMemo(
    () =>
      isSearching
        ? [...countries].sort((a, b) => (matches.get(a.value) ?? 3) - (matches.get(b.value) ?? 3))
        : countries,
    [countries, isSearching, matches],
  )

  return (
    <SelectInput
      AfterInput={customComponents?.AfterInput}
      BeforeInput={customComponents?.BeforeInput}
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      Label={customComponents?.Label}
      description={typeof admin?.description === 'function' ? undefined : admin?.description}
      filterOption={(option) => !isSearching || matches.has(option.value)}
      label={label}
      name={name}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      onInputChange={setTyped}
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

/** A country input that finds any of its names, shows flag and name, and stores the code. */
export const CountryField = withCondition(Country)
