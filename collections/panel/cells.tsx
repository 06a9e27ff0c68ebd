'use client'
import { useTranslation } from '@payloadcms/ui'
import { formatDate } from '@payloadcms/ui/shared'
import type { DefaultCellComponentProps } from 'payload'
import { formatDuration } from '../values/parseDuration.js'

/** A day in a list, the same in every zone. */
export const DayCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  return (
    <span>
      {Boolean(cellData) && formatDate({ date: cellData, i18n, pattern: 'd MMM yyyy', timezone: 'UTC' })}
    </span>
  )
}

/** A duration in a list: `1:02:03`. */
export const DurationCell = ({ cellData }: { cellData?: number | null }) =>
  typeof cellData === 'number' ? formatDuration(cellData) : '–'

/** Several texts in a list, in their order: `Rosa Díaz, Ada Byron`. */
export const TextsCell = ({ cellData }: { cellData?: string[] | null }) =>
  cellData?.length ? cellData.join(', ') : '–'
