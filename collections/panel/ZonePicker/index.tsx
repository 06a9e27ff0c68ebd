'use client'
import { FieldLabel, ReactSelect, useTranslation } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import { listZones, matchesZone, toZoneOption, type ZoneOption } from '../../values/zones/zones.js'

/** A time zone field that can be searched by city. Each option shows its offset at the given date. */
export const ZonePicker = ({
  id,
  at,
  isProposed,
  onChange,
  readOnly,
  value,
}: {
  id: string
  /** The date's instant in milliseconds, or now without a date. */
  at?: number
  /** Whether the value is only proposed, and so can't be cleared. */
  isProposed?: boolean
  onChange: (zone: string | null) => void
  readOnly?: boolean
  value: string | null | undefined
}) => {
  const { i18n, t } = useTranslation()
  const { language } = i18n
  const inputId = useId()
  const [isOpen, setOpen] = useState(false)
  const [now] = useState(Date.now)
  const instant = at ?? now
  // The offsets of all zones are only calculated once the list is used.
  const options = useMemo(
    () => (isOpen ? listZones({ at: instant, language }) : []),
    [isOpen, instant, language],
  )
  return (
    <div className="timezone-picker-wrapper" id={`field-${id.replaceAll('.', '__')}`}>
      <FieldLabel htmlFor={inputId} label={t('general:timezone')} unstyled />
      <ReactSelect
        className="timezone-picker"
        disabled={readOnly}
        filterOption={({ data }, typed) => matchesZone(data as ZoneOption, typed)}
        inputId={inputId}
        isClearable={!isProposed}
        onChange={(option) => onChange((option as ZoneOption | null)?.value ?? null)}
        onMenuClose={() => setOpen(false)}
        onMenuOpen={() => setOpen(true)}
        options={options}
        value={value ? toZoneOption(value, { at: instant, language }) : undefined}
      />
    </div>
  )
}
