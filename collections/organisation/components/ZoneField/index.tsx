'use client'
import { SelectInput, useDocumentInfo, useField, useTranslation, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useMemo, useState } from 'react'
import { listZones, matchesZone, readBrowserZone, toZoneOption } from '../../../values/zones/zones.js'

const Zone = ({ field, path: pathFromProps, readOnly }: TextFieldClientProps) => {
  const { admin, label, name } = field
  const {
    i18n: { language },
  } = useTranslation()
  const { savedDocumentData } = useDocumentInfo()
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const [now] = useState(Date.now)
  const options = useMemo(() => {
    const zones = listZones({ at: now, language })
    // The stored zone may use an outdated name.
    const isOther = value && !zones.some((zone) => zone.value === value)
    return isOther ? [toZoneOption(value, { at: now, language }), ...zones] : zones
  }, [language, now, value])

  // Proposes the browser's zone while the organisation has none yet.
  const isFirst = !readOnly && !value && savedDocumentData !== undefined && !savedDocumentData.createdAt
  useEffect(() => {
    if (!isFirst) return
    // Waits for the form's initial state, which would overwrite the value.
    const timer = setTimeout(() => setValue(readBrowserZone(), true))
    return () => clearTimeout(timer)
  }, [isFirst, setValue])

  return (
    <SelectInput
      AfterInput={customComponents?.AfterInput}
      BeforeInput={customComponents?.BeforeInput}
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      Label={customComponents?.Label}
      description={typeof admin?.description === 'function' ? undefined : admin?.description}
      filterOption={(option, typed) => matchesZone(option, typed)}
      label={label}
      name={name}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      options={options}
      path={path}
      readOnly={readOnly || disabled}
      showError={showError}
      style={mergeFieldStyles(field)}
      value={value ?? undefined}
    />
  )
}

/** A time zone field that can be searched by city. */
export const ZoneField = withCondition(Zone)
