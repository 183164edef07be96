/** The link inside the tag, which residents see when the tag cannot do its work. */
export const fallbackLink = '下载政务公开事项目录';
