type Node = { type?: unknown; value?: unknown }

/** A picture that is none of ours: it was pasted, and was never uploaded here. */
export const isForeignPicture = ({ type, value }: Node): boolean => type === 'upload' && value == null
