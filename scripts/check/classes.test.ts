import { expect, test } from 'vitest'
import { sharedClasses, wholePageQuestions } from './classes.ts'

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

test('a style that asks the whole page what is in it is named, unless it is for paper', () => {
  expect(
    wholePageQuestions([
      sheet('ui/Toast.css', ':root:has(.drawer) .toast { top: 0 }'),
      sheet('ui/Deep.css', '@media (width < 9px) { .a { top: 0 }\n html.dark:has(.b) { top: 0 } }'),
      sheet('ui/Paper.css', '@media print { body:has(.sheet) { top: 0 } .page-bar { top: 0 } }'),
      sheet('ui/Part.css', '.names-box:has(:focus) { top: 0 }'),
    ]),
  ).toEqual([
    'ui/Deep.css asks the whole page by :has().',
    'ui/Toast.css asks the whole page by :has().',
  ])
})
