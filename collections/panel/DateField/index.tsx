'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  useForm,
  useFormFields,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClientProps } from 'payload'
import { type ComponentProps, useCallback, useId, useState } from 'react'
import { message, say } from '../../messages/messages.js'
import { useBrowserZone, useDefaultZone } from '../../values/zones/useZones.js'
import { type Resolved, resolveWallTime, toWallTime } from '../../values/zones/wallTime.js'
import { toCity } from '../../values/zones/zones.js'
import { WallTimePicker } from '../WallTimePicker/index.js'
import { ZonePicker } from '../ZonePicker/index.js'

/** The picker's options, which Payload's client types omit. */
type Appearance = Pick<ComponentProps<typeof WallTimePicker>, 'displayFormat' | 'pickerAppearance'>

/** A chosen wall time that its zone skips or repeats. */
type Oddity = Pick<Resolved, 'instant' | 'occurs'> & { asked: number; zone: string }

const Field = ({ field, path: pathFromProps, readOnly, validate }: DateFieldClientProps) => {
  const { admin: { className, description, placeholder, ...admin } = {}, label, localized, required } = field
  const { date } = admin as { date?: Appearance }
  const isZoned = Boolean(field.timezone)
  const { i18n } = useTranslation()
  const { language } = i18n
  const { dispatchFields, getFields, setModified } = useForm()
  const check = useCallback<NonNullable<typeof validate>>(
    (value, options) => (typeof validate === 'function' ? validate(value, { ...options, required }) : true),
    [validate, required],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
    validate: check as never,
  })
  const zonePath = `${path}_tz`
  const inputId = useId()
  const storedZone = useFormFields(([fields]) => fields[zonePath]?.value as string | null | undefined)
  const browserZone = useBrowserZone()
  const defaultZone = useDefaultZone(isZoned)
  const [oddity, setOddity] = useState<Oddity>()

  const hasTime = date?.pickerAppearance === 'dayAndTime'
  const isShut = Boolean(readOnly || disabled)
  const instant = value ? Date.parse(value) : NaN
  const isDated = !isNaN(instant)
  // Without a date, the organisation's zone is proposed, and saved together with the date.
  const shownZone = storedZone || (isDated ? undefined : defaultZone)
  // Days don't depend on a zone. Times without a zone use the reader's.
  const zone = !hasTime ? 'UTC' : (shownZone ?? browserZone)
  const wallTime = isDated ? toWallTime(instant, zone) : null

  const write = (changes: { date?: string | null; zone?: string | null }) => {
    if (!isZoned) return setValue(changes.date)
    const fields = getFields()
    const written = [
      ...('date' in changes ? [[path, changes.date] as const] : []),
      ...('zone' in changes ? [[zonePath, changes.zone] as const] : []),
    ].map(([at, kept]) => [at, { ...fields[at], value: kept, isModified: true }])
    // Both fields change in one action: Payload marks only the last of several as modified, and a late response would
    // overwrite the others.
    dispatchFields({ type: 'UPDATE_MANY', formState: Object.fromEntries(written) })
    setModified(true)
  }

  const resolve = (asked: number, inZone: string): string => {
    const resolved = resolveWallTime(asked, inZone)
    setOddity(resolved.occurs === 'once' ? undefined : { ...resolved, asked, zone: inZone })
    return new Date(resolved.instant).toISOString()
  }

  const changeDate = (asked: number | null) => {
    if (isShut) return
    if (asked === null) {
      setOddity(undefined)
      return write({ date: null })
    }
    write({
      date: resolve(asked, zone),
      ...(isZoned && !storedZone && { zone: shownZone ?? defaultZone }),
    })
  }

  // Changing the zone keeps the wall time.
  const changeZone = (chosen: string | null) =>
    write({
      zone: chosen,
      ...(wallTime !== null && {
        date: resolve(oddity?.instant === instant ? oddity.asked : wallTime, chosen ?? browserZone),
      }),
    })

  const clock = (time: number) =>
    new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' }).format(time)
  const isOdd = oddity?.instant === instant

  return (
    <div
      className={[
        'field-type date-time-field',
        className,
        showError && 'date-time-field--has-error',
        isShut && 'read-only',
      ]
        .filter(Boolean)
        .join(' ')}
      style={mergeFieldStyles(field)}
    >
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={
          <FieldLabel htmlFor={inputId} label={label} localized={localized} path={path} required={required} />
        }
      />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <RenderCustomComponent
          CustomComponent={customComponents?.Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {customComponents?.BeforeInput}
        <WallTimePicker
          {...date}
          inputId={inputId}
          onChange={changeDate}
          pickerAppearance={hasTime ? 'dayAndTime' : 'dayOnly'}
          placeholder={typeof placeholder === 'string' ? placeholder : undefined}
          readOnly={isShut}
          value={wallTime}
          zone={hasTime ? zone : browserZone}
        />
        {isZoned && (
          <ZonePicker
            at={isDated ? instant : undefined}
            id={zonePath}
            isProposed={!storedZone}
            onChange={changeZone}
            readOnly={isShut}
            value={shownZone}
          />
        )}
        {isOdd && (
          <p className="field-description" role="status">
            {say(
              { i18n },
              message(oddity.occurs === 'never' ? 'panel:clocksSkip' : 'panel:clocksRepeat', {
                asked: clock(oddity.asked),
                city: toCity(oddity.zone, language),
                meant: clock(toWallTime(oddity.instant, oddity.zone)),
              }),
            )}
          </p>
        )}
        {customComponents?.AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={customComponents?.Description}
        Fallback={<FieldDescription description={description} path={path} />}
      />
    </div>
  )
}

/**
 * A field for a day, a time in the reader's zone, or a time in a zone chosen beside it. It stores the wall time as
 * entered, regardless of the browser's clock changes.
 */
export const DateField = withCondition(Field)
