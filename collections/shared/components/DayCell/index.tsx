'use client'
import { useTranslation } from '@payloadcms/ui'
import { formatDate } from '@payloadcms/ui/shared'
import type { DefaultCellComponentProps } from 'payload'

/** A day in a list, the same in every zone. */
export const DayCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  return (
    <span>
      {Boolean(cellData) && formatDate({ date: cellData, i18n, pattern: 'd MMM yyyy', timezone: 'UTC' })}
    </span>
  )
}
