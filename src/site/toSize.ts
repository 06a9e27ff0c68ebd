/** How large a title can be set and still stand as one block: short ones shout, long ones fit. */
export const toSize = (text: string): 'short' | 'middle' | 'long' => {
  const { length } = [...text]
  return length <= 24 ? 'short' : length <= 56 ? 'middle' : 'long'
}
