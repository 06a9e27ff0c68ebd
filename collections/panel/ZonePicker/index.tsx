'use client'
import { FieldLabel, ReactSelect, useTranslation } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import { listZones, matchesZone, toZoneOption, type ZoneOption } from '../../values/zones/zones.js'

/** Asks for a time zone by any city in it. Each is offered with its distance from UTC at the date in question. */
export const ZonePicker = ({
  id,
  at,
  isProposed,
  onChange,
  readOnly,
  value,
}: {
  id: string
  /** The instant of the date, in milliseconds; now, where there is none. */
  at?: number
  /** The value is a proposal, which can't be taken away. */
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
  // The distances of all are worked out for somebody who looks for one.
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
