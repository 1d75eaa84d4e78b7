export { renderJson } from './json';
export { COMMENT_LIMIT, type MarkdownOptions, renderMarkdown } from './markdown';
export { renderText, type TextRenderOptions } from './text';
