/** A field as the panel's config describes it. */
export type PanelField = { name?: string; type: string; fields?: PanelField[]; tabs?: PanelField[] }

const holds = ({ name, fields = [], tabs = [] }: PanelField, wanted: string): boolean =>
  name === wanted || (!name && [...fields, ...tabs].some((inner) => holds(inner, wanted)))

/** Which of a document's tabs a field is in, from 0 on; -1 for one that stands outside of them. Pure. */
export const toTabIndex = (fields: PanelField[], path: string): number => {
  const [name = ''] = path.split('.')
  const tabs = fields.find(({ type }) => type === 'tabs')?.tabs ?? []
  return tabs.findIndex(({ fields: inner = [] }) => inner.some((field) => holds(field, name)))
}
