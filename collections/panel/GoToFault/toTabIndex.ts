/** A field as the client config describes it. */
export type PanelField = { name?: string; type: string; fields?: PanelField[]; tabs?: PanelField[] }

const holds = ({ name, fields = [], tabs = [] }: PanelField, wanted: string): boolean =>
  name === wanted || (!name && [...fields, ...tabs].some((inner) => holds(inner, wanted)))

/** The index of the tab that contains a field, or -1 if it is outside of tabs. Pure. */
export const toTabIndex = (fields: PanelField[], path: string): number => {
  const [name = ''] = path.split('.')
  const tabs = fields.find(({ type }) => type === 'tabs')?.tabs ?? []
  return tabs.findIndex(({ fields: inner = [] }) => inner.some((field) => holds(field, name)))
}
