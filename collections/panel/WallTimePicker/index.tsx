'use client'
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { DatePicker, useTranslation } from '@payloadcms/ui'
import { type ComponentProps, type SyntheticEvent, useRef, useState } from 'react'
import { toWallTime } from '../../values/zones/wallTime.js'
import { parseTyped } from './parseTyped.js'

type Props = Omit<ComponentProps<typeof DatePicker>, 'onChange' | 'overrides' | 'value'>

type Overrides = NonNullable<ComponentProps<typeof DatePicker>['overrides']>

/** What of the calendar is moved from outside. */
type Calendar = { setPreSelection: (date: Date) => void }

const formats: Partial<Record<NonNullable<Props['pickerAppearance']>, string>> = {
  dayAndTime: 'MMM d, yyy h:mm a',
  dayOnly: 'd MMM yyyy',
}

const noon = 12 * 3_600_000

const toDay = (time: number): number => new Date(time).setUTCHours(0, 0, 0, 0)

/**
 * Payload's calendar, which shows the date and time that it is given whatever zone the browser is in. It reckons with the
 * browser's own clocks, which skip hours and are a day ahead of some: here it is given dates that are UTC's in all they do.
 */
export const WallTimePicker = ({
  inputId,
  onChange,
  value,
  zone,
  ...props
}: Props & {
  /** Which the label is for. */
  inputId: string
  /** The date and time, as the instant at which UTC's clocks show them. */
  value: number | null
  onChange: (value: number | null) => void
  /** Whose today is marked. */
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
      // An hour of the list, which ends on the next day where the browser's clocks go back.
      time = toDay(value) + (+date - toDay(+date))
    }
    if (time !== null && !hasTime) time = toDay(time) + noon
    // The calendar has turned to the date that it read with the browser's clocks.
    calendar.current?.setPreSelection(new UTCDateMini(time ?? today))
    if (time !== value) onChange(time)
  }

  const overrides = {
    id: inputId,
    ref: calendar,
    selected,
    openToDate: selected ?? new UTCDateMini(today),
    // Without it, a date that the browser's clocks take for the one that is selected is not told.
    allowSameDay: true,
    dayClassName: (day: Date) => (toDay(+day) === today ? 'react-datepicker__day--today' : ''),
    onChange: change,
    onChangeRaw: (event?: SyntheticEvent<HTMLInputElement>) => {
      typed.current = event?.type === 'change' ? event.currentTarget.value : undefined
      // Told at once or not at all.
      queueMicrotask(() => (typed.current = undefined))
    },
  } as unknown as Overrides

  return <DatePicker {...props} displayFormat={format} onChange={change} overrides={overrides} />
}
