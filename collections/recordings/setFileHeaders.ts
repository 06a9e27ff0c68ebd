import { keepForADay } from '../shared/files/keepForADay.js'

/** The headers of a recording's file: kept for a day, and its kind by its registered name. */
export const setFileHeaders = ({ headers }: { headers: Headers }): Headers => {
  keepForADay(headers)
  if (headers.get('Content-Type') === 'audio/x-m4a') headers.set('Content-Type', 'audio/mp4')
  return headers
}
