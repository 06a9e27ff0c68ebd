'use client'
import { formatDuration } from '../../parseDuration.js'

/** A duration in a list: `1:02:03`. */
export const DurationCell = ({ cellData }: { cellData?: number | null }) =>
  typeof cellData === 'number' ? formatDuration(cellData) : '–'
