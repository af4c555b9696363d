import type { GivenFile } from '#client/ui/import-course.ts'

/** What was pasted as a file: one that was copied, or its text; never what it looked like. */
export function pastedFile(
  clipboard: { readonly files: ArrayLike<File>; getData(type: string): string } | null,
  name: string,
): GivenFile | null {
  const file = clipboard?.files[0]
  if (file) return file
  const text = clipboard?.getData('text/plain') ?? ''
  return text.trim() === '' ? null : textAsFile(text, name)
}

export function textAsFile(text: string, name: string): GivenFile {
  return new File([text], name)
}
