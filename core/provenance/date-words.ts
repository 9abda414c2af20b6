/** The names under which pages state their dates for machines, and the words beside those that readers see. */

const names = (listed: string): readonly string[] => listed.trim().split(/\s+/);

/** Meta elements that hold the day of publication, the best first. */
export const PUBLISHED_METAS = names(`
  article:published_time article:published og:article:published_time og:published_time datepublished
  parsely-pub-date sailthru.date citation_publication_date citation_date dc.date.issued dcterms.issued
  dcterms.created dc.date.created dc.date dcterms.date pubdate publishdate publish_date publication_date
  published-date publish-time published_time published_at datecreated publish-date cxenseparse:recs:publishtime
  article.published originalpublicationdate displaydate ptime pdate date rnews:datepublished
  weibo:article:create_at article_date_original article:create_at
`);

/** Meta elements that hold the day of the last change. */
export const MODIFIED_METAS = names(`
  article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified article:modified lastmod
  modified-date last-modified
`);

/** Words of publication, in the languages of `month-names.ts`. */
export const PUBLISHED_WORD =
  /publish|posted|published|veröffentlicht|erschienen|publié|paru|publicad|fecha|pubblicat|gepubliceerd|geplaatst|опубликован|дата|опублікован|opublikowan|data|yayın|giriş|نشر|تاريخ|انتشار|منتشر|פורסם|प्रकाशित|公開|掲載|公開日|发布|發布|발행|입력|등록|đăng|diterbitkan|tayang/iu;
/** Words of change. */
export const MODIFIED_WORD =
  /updated?|modifi|edited|last\s+(?:reviewed|changed)|aktualisiert|mis à jour|actualizad|atualizad|aggiornat|bijgewerkt|обновл|оновлен|zaktualizowan|güncelle|تحديث|به‌روز|עודכן|अपडेट|更新|수정|cập nhật|diperbarui/iu;
