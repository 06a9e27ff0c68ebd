import { parse } from 'isbn3'

/**
 * An ISBN-13 as it is printed, `978-0-306-40615-7`: the parts are those of the International ISBN Agency's list of
 * ranges. Without hyphens where its range was given out later than the list.
 */
export const toHyphenated = (isbn: string): string => parse(isbn)?.isbn13h ?? isbn
