'use client'

/** Several texts in a list, in their order: `Rosa Díaz, Ada Byron`. */
export const TextsCell = ({ cellData }: { cellData?: string[] | null }) =>
  cellData?.length ? cellData.join(', ') : '–'
