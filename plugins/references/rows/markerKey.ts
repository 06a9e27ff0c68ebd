/** The source of the one row that is no document's: it says that the index is complete, and for which collections. */
export const markerKey = ':index'
