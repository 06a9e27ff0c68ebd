import { keepForADay } from '../shared/files/keepForADay.js'

/** The headers of an image's file: kept for a day, and nothing in it is run. */
export const setFileHeaders = ({ headers }: { headers: Headers }): Headers => {
  keepForADay(headers)
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return headers
}
