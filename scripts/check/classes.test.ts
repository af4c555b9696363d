import { expect, test } from 'vitest'
import { sharedClasses } from './classes.ts'

const sheet = (path: string, css: string) => ({ path, css })

test('a class that two features style is named, with the sheets in which it stands', () => {
  expect(
    sharedClasses([
      sheet('features/post/a/Post.css', '.row, .post-row > b { top: 0.5em }'),
      sheet('features/jury/Jury.css', '@media (width < 9px) { .jury:not(.row) { top: 0 } }'),
    ]),
  ).toEqual(['.row is styled by features/jury/Jury.css, features/post/a/Post.css.'])
})

test('one within a feature, one that is common to all, and what only looks like one are left alone', () => {
  expect(
    sharedClasses([
      sheet('ui/Button.css', '.button { top: 0 }'),
      sheet('features/post/Post.css', '/* .jury-row */ .post .button { background: url(a.row) }'),
      sheet('features/post/b/Other.css', '.post { top: 0 }'),
      sheet('features/jury/Jury.css', '.jury-row .button { top: 0.row }'),
    ]),
  ).toEqual([])
})
