'use client'
import { SelectInput, useField, useFormFields, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useMemo } from 'react'
import { message } from '../../../messages/messages.js'
import { useSay } from '../../../panel/useSay.js'
import { beginsWord, foldName } from '../../../values/text.js'
import { useRegions } from './useRegions.js'

const words = {
  noCountry: message('branches:noCountry'),
  none: message('branches:none'),
} as const

const Region = ({ field, path: pathFromProps, readOnly }: TextFieldClientProps) => {
  const { admin, label, name } = field
  const { i18n } = useTranslation()
  const say = useSay()
  const country = useFormFields(([fields]) => fields.country?.value as string | null | undefined)
  const regions = useRegions(country)
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language)
    return [...(regions ?? [])]
      .sort((a, b) => compare(a.name, b.name))
      .map(({ code, name: called, within }) => ({
        value: code,
        label: `${called}${within ? `, ${within}` : ''} (${code})`,
      }))
  }, [regions, i18n.language])

  const names = useMemo(
    () =>
      new Map(
        (regions ?? []).map(({ code, name: called, otherNames, within }) => [
          code,
          [code, called, ...otherNames, ...(within ? [within] : [])].map(foldName),
        ]),
      ),
    [regions],
  )

  // A region of the previous country isn't valid in the new one.
  const isForeign = Boolean(!readOnly && value && country && !value.startsWith(`${country}-`))
  useEffect(() => {
    if (isForeign) setValue(null)
  }, [isForeign, setValue])

  const isWithout = regions !== null && regions.length === 0
  return (
    <SelectInput
      AfterInput={customComponents?.AfterInput}
      BeforeInput={customComponents?.BeforeInput}
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      Label={customComponents?.Label}
      description={typeof admin?.description === 'function' ? undefined : admin?.description}
      filterOption={(option, typed) => beginsWord(names.get(option.value) ?? [], foldName(typed))}
      label={label}
      name={name}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      options={options}
      path={path}
      placeholder={!country ? say(words.noCountry) : isWithout ? say(words.none) : undefined}
      readOnly={readOnly || disabled || (!value && (!country || isWithout))}
      showError={showError}
      style={mergeFieldStyles(field)}
      value={value ?? undefined}
    />
  )
}

/** A region input for the chosen country that finds any name and stores the code. */
export const RegionField = withCondition(Region)
