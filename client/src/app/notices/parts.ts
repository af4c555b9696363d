/** What stands in the frame of what people are told: one file. */

export { Bell } from './Bell.tsx'
export { NoticeNews } from './NoticeNews.tsx'
