'use client'
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { DatePicker, useTranslation } from '@payloadcms/ui'
import { type ComponentProps, type SyntheticEvent, useRef, useState } from 'react'
import { toWallTime } from '../../values/zones/wallTime.js'
import { parseTyped } from './parseTyped.js'

type Props = Omit<ComponentProps<typeof DatePicker>, 'onChange' | 'overrides' | 'value'>

type Overrides = NonNullable<ComponentProps<typeof DatePicker>['overrides']>

/** The part of the calendar's API that is used here. */
type Calendar = { setPreSelection: (date: Date) => void }

const formats: Partial<Record<NonNullable<Props['pickerAppearance']>, string>> = {
  dayAndTime: 'MMM d, yyy h:mm a',
  dayOnly: 'd MMM yyyy',
}

const noon = 12 * 3_600_000

const toDay = (time: number): number => new Date(time).setUTCHours(0, 0, 0, 0)

/**
 * Payload's calendar, showing the given wall time whatever the browser's zone. The calendar calculates with the
 * browser's clock, which skips hours and can be a day ahead, so it gets date objects that behave as UTC.
 */
export const WallTimePicker = ({
  inputId,
  onChange,
  value,
  zone,
  ...props
}: Props & {
  /** The input's id, for its label. */
  inputId: string
  /** The wall time, represented as an instant in UTC. */
  value: number | null
  onChange: (value: number | null) => void
  /** The zone whose current day is highlighted. */
  zone: string
}) => {
  const { i18n } = useTranslation()
  const calendar = useRef<Calendar>(null)
  const typed = useRef<string>(undefined)
  const format = props.displayFormat ?? formats[props.pickerAppearance ?? 'dayOnly'] ?? 'd MMM yyyy'
  const hasTime = props.pickerAppearance === 'dayAndTime'
  const [now] = useState(Date.now)
  const today = toDay(toWallTime(now, zone))
  const selected = value === null ? null : new UTCDateMini(value)

  const change = (date: Date | null, event?: unknown) => {
    const text = typed.current
    typed.current = undefined
    let time = date && +date
    if (date && text !== undefined) {
      time = parseTyped(text, { format: String(format), locale: i18n.dateFNS }) ?? value
    } else if (date && !event && value !== null) {
      // A time chosen from the list. It can fall on the next day if the browser's clock goes back.
      time = toDay(value) + (+date - toDay(+date))
    }
    if (time !== null && !hasTime) time = toDay(time) + noon
    // The calendar moved to the date as read by the browser's clock. Move it back.
    calendar.current?.setPreSelection(new UTCDateMini(time ?? today))
    if (time !== value) onChange(time)
  }

  const overrides = {
    id: inputId,
    ref: calendar,
    selected,
    openToDate: selected ?? new UTCDateMini(today),
    // Without it, selecting a date that the browser's clock considers already selected isn't reported.
    allowSameDay: true,
    dayClassName: (day: Date) => (toDay(+day) === today ? 'react-datepicker__day--today' : ''),
    onChange: change,
    onChangeRaw: (event?: SyntheticEvent<HTMLInputElement>) => {
      typed.current = event?.type === 'change' ? event.currentTarget.value : undefined
      // The calendar reports the typed text synchronously or not at all.
      queueMicrotask(() => (typed.current = undefined))
    },
  } as unknown as Overrides

  return <DatePicker {...props} displayFormat={format} onChange={change} overrides={overrides} />
}
