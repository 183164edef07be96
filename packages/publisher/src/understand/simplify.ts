/** Traditional characters of the words the publisher compares, each followed by its simplified form. */
const pairs =
  '開开項项級级內内據据時时體体載载對对眾众縣县鄉乡鎮镇區区層层動动請请聯联繫系責责單单門门務务鏈链備备註注號号' +
  '稱称類类別别領领義义業业險险財财預预決决國国間间規规劃划農农徵征態态環环與与補补償偿綜综執执貼贴衛卫產产災灾' +
  '藥药監监貧贫稅税戶户會会養养兩两發发佈布聽听證证廣广電电視视紙纸質质報报點点現现場场欄栏準准閱阅詢询機机構构' +
  '標标題题關关實实設设計计復复術术網网頁页資资訊讯園园處处應应將将導导權权變变還还這这為为當当約约組组織织續续' +
  '給给統统經经終终結结編编線线總总繳缴專专來来個个們们傳传傷伤億亿優优價价兒儿圖图團团夠够婦妇學学寧宁審审寫写' +
  '寬宽屆届屬属歲岁師师帶带幫帮廠厂廢废從从徹彻慮虑憑凭擇择擔担擬拟擾扰數数斷断於于書书條条東东極极樓楼樣样橋桥' +
  '檔档檢检歷历歸归殘残氣气滅灭漢汉濟济營营爭争獎奖獨独獲获畢毕畫画療疗盡尽盤盘確确碼码禮礼種种積积穩稳節节範范' +
  '簡简簽签糧粮紅红紀纪納纳細细維维練练罰罚職职聲声舉举舊旧華华萬万虛虚裝装裡里複复見见覽览觀观訂订訓训記记許许' +
  '訴诉診诊評评詳详認认語语誤误說说課课調调談谈論论諮咨講讲識识議议護护讓让負负貢贡貨货販贩費费賃赁賣卖購购贈赠' +
  '車车軍军輔辅輪轮輸输辦办連连進进運运過过達达違违遞递遠远適适遷迁選选遺遗郵邮醫医釋释銷销錄录錢钱鐵铁長长闡阐' +
  '讀读異异採采聞闻則则離离話话敵敌愛爱問问' +
  '陽阳際际隊队階阶隨随難难靈灵響响頒颁頻频額额願愿顯显風风飲饮館馆驗验髮发麼么黨党齊齐齡龄週周';

const simplified = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));

/** One byte per UTF-16 code unit: most texts hold none, and a look at each character must cost nothing. */
const isTraditional = new Uint8Array(0x10000);
for (const character of simplified.keys()) isTraditional[character.charCodeAt(0)] = 1;

/** The words in simplified characters, for comparing only: what is published stays as the county wrote it. */
export function simplify(words: string): string {
  for (let at = 0; at < words.length; at += 1) {
    if (isTraditional[words.charCodeAt(at)] === 1) {
      return [...words].map((character) => simplified.get(character) ?? character).join('');
    }
  }
  return words;
}
