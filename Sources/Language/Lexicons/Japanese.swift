extension Lexicon {
  static let japanese = Lexicon(
    "ja", decimal: ".", takesForeignDecimal: false, .unspaced,
    numbers: """
      0: 〇 | 零 | ゼロ
      1: 一 | 壱 | ひとり
      2: 二 | 弐 | ふたり
      3: 三 | 参
      4: 四
      5: 五
      6: 六
      7: 七
      8: 八
      9: 九
      x10: 十
      x100: 百
      x1000: 千
      x10000: 万 | 萬
      x100000000: 億
      x1000000000000: 兆
      p1/2: 半
      f1/2: 半分 | 半数 | 半
      .: ・
      """,
    before: """
      ~: 約 | およそ | おおよそ | おおむね | 概ね | 推定 | 大体 | だいたい | ざっと | 凡そ | 平均 | 平均で | 推計 | 概算で | 推定で | 大まかに
      >: 超 | 優に
      >=: 少なくとも | 最低 | 最低でも | 最少 | 最低で | 低くとも
      <: ほぼ | ほとんど
      <=: 最大 | 最大で | 最高 | 多くて | 最長 | 上限 | 最多 | 最大でも | 多くとも | せいぜい | 最長で | 高々
      =: 計 | 合計 | 合わせて | わずか | たった | ちょうど | 全 | 総勢 | 総額 | のべ | 延べ | 過去最多の | 全部で | 総計 | 丁度 | あわせて | 合計で | 計約 | 実に | きっかり
      filler: さらに | 新たに | 残り | 他 | 他の | 別の | もう | 更に | 毎年 | 毎月 | 毎日 | 年間 | 月 | 年 | 日本人 | また | まだ | 人口 | 全国 | 全国で | 国内 | 世界 | 同 | すでに | 既に | 現在
      -: は | が | を | に | で | と | の | も | へ | や | か | ら | ま | た | て | し | り | い | る | な | れ | す | さ | き | こ | う | け | よ | つ | ち | み | く | 者 | 人 | 額 | 量 | 率 | 死者 | 負傷者 | 死亡 | 負傷 | 予算 | 費 | 事業費 | 価格 | 売上高 | 面積 | 長さ | 高さ | 重さ | 速度 | 距離 | 気温 | 震度 | 深さ | 直径 | 幅 | 標高 | 全長 | 体重 | 身長 | 利益 | 損失 | 赤字 | 黒字 | 収入 | 支出 | 家族 | 住民 | 市民 | 児童 | 生徒 | 学生 | 社員 | 従業員 | 男女 | 男性 | 女性 | 子供 | 子ども | 患者 | 感染者 | 被害者 | 容疑者 | 職員 | 兵士 | 議員 | 選手 | 避難 | 逮捕 | 被害 | 住宅 | 車 | 票 | 点 | 先月 | 今月 | 昨年 | 今年 | 翌年 | 今後 | 過去 | 最近 | 直近 | 前後 | 以来 | ほか | など | 等 | 中 | 間 | 後 | 前 | 内 | 上 | 下 | 外 | 氏 | 社 | 軍 | 側 | 国 | 県 | 市 | 町 | 村 | 区 | 州 | 府 | 都 | 島
      minus: マイナス | 氷点下 | 零下
      negation: ない
      change: 増加 | 減少 | 増の | 減の | 前年比 | 前年同期比 | 前月比 | 前日比 | 増 | 減 | 平年より | 平常より | 通常より | 例年より | 前年より | 昨年より | 前回より | 前日より | 平年を | 例年を
      part: 半数の
      multiple: 倍の
      name: 号 | ボーイング | エアバス | 条 | フェーズ | レベル | コロナ | ステージ | チャンネル | ナンバー | アポロ | 市道 | 県道 | 国道 | ルート | 震度 | マグニチュード | 四国 | 九州 | 千葉 | 三重 | 八百屋 | 万一 | 一時 | 一方 | 一般 | 一緒 | 一番 | 第一 | 統一 | 唯一 | 同一 | 万博 | 千代田 | 三菱 | 三井 | 六本木 | 五輪 | 百貨店 | 一斉 | 一連 | 一定 | 一層 | 二酸化炭素 | 四半期 | 八戸 | 九段 | 一橋 | 三鷹 | 十勝 | 八王子 | 五島 | 一律 | 一帯 | 一概 | 一切 | 一日中 | 一気 | 一挙 | 一貫 | 三軒茶屋 | 四日市 | 五反田 | 七夕 | 八幡 | 十和田 | 百科 | 千歳 | 万全 | 万歳 | 電話
      ordinal: 第 | 通算 | 後半 | 前半 | 延長後半 | 延長前半
      month: 月 | 年
      era: 昭和 | 平成 | 令和 | 西暦 | 明治 | 大正
      time: 午前 | 午後 | 正午
      age: 年齢 | 満 | 享年
      vague: 数 | 何 | 幾 | 多くの | 多数の | 十数 | 数十 | 数百 | 数千 | 数万 | 数億 | 何百 | 何千 | 何十 | 何万 | 複数 | 多数 | 無数 | 大勢 | 大量 | 少数 | 若干 | いくつか | いくつ | 誰も | 数え切れない | 多く | 何人か | 大半 | 大多数 | 一部 | 不明な | 人数不明
      per: 毎
      @: 1人 | 一人 | 1人あたり | 一人あたり | 1人当たり | 一人当たり | 各 | それぞれ | 各自
      """,
    after: """
      vague: 桁 | ケタ
      ~: ほど | 程度 | 前後 | くらい | ぐらい | 近辺 | 程 | あまり前後 | 内外 | 見当 | 規模 | 規模の
      >: を突破 | 突破 | 超 | を超える | を超えた | を超え | を上回る | を上回り | を上回った | 余 | 余り | あまり | 強 | 以上を上回る | 超え | 超の | を越える | を越え | を超す | を超して | より多い | 余の | を突破した | を突破し | を上回っている | を超えている | を超えて | を超えており | を超えました | を大きく上回る | を優に超える | を優に上回る | を超過 | を超過した | を越えた | を越えて | より大きい | の大台を突破 | の大台を突破した | の大台を突破し | の大台を超えた | の大台を超え | の大台を超える | の大台を上回った | の大台を上回る | の壁を突破 | の壁を突破した | の壁を超えた | の節目を超えた | の節目を突破
      >=: 以上 | 以上の | を下らない | を下回らない | 以上に上る | 以上にのぼる | を下らず | の大台に乗った | の大台に達した | の大台に到達した | の大台に乗せた | の大台に
      <: 未満 | 弱 | 近く | 近い | 足らず | 弱の | に近い | を下回る | を下回り | を下回った | 未満の | より少ない | を切る | を割る | に迫る | 近くの | に満たない | に届かなかった | に届かない | に届かず | に達しない | に達しなかった | に達せず | に満たなかった | に満たず | を下回っている | を割り込んだ | を割り込む | を割った | に迫った | に迫り | 目前 | 手前 | に近づく | に近づいている | に近づいた
      <=: 以下 | 以下の | 以内 | まで | が上限 | 以内の | を上限 | が限度 | を限度 | を超えない | を超えず | を上回らない | が最大 | を上限に | が上限の | を超えなかった | を上回らなかった | を超えてはならない | を越えない | を越えなかった
      to: ~ | から | ないし | - | ー | 〜 | 、 | 乃至
      of: の
      over: 分の | 人に | 件に | 世帯に | 社に | 校に | 台に | 軒に | 回に | 個に | 人中 | 件中 | 社中 | 人のうち | 件のうち | のうち
      in: に
      each: 毎 | 当たり | あたり | につき
      per: /
      half: 半
      month: 月 | 日
      year: 年 | 年度 | 年生まれ
      time: 時 | 時ごろ | 時頃
      ordinal: 人台 | 円台 | ドル台 | 番目 | 回目 | 位 | 人目 | 代目 | 日目 | 年目 | 周年 | 度目 | 号 | 例目 | つ目 | 件目 | 番 | 号機 | 丁目 | 条 | 章 | 期目 | 面 | 等 | 番地 | 合目 | 回大会
      decade: 年代
      age: 歳 | 才 | 歳の | 歳以上 | 代の
      multiple: 倍
      change: 増 | 減 | 増加 | 減少 | 増の | 減の | 多い | 少ない | 上昇 | 下落 | 増えた | 減った | 増え | 減り | 上がった | 下がった | 高 | 安 | 人増 | 人減
      noun: 人 | 名 | 件 | 本 | 個 | 枚 | 台 | 匹 | 頭 | 羽 | 冊 | 軒 | 棟 | 戸 | 世帯 | 社 | 隻 | 機 | 両 | 校 | 店 | 店舗 | 箇所 | か所 | カ所 | ヶ所 | ヵ所 | 点 | 票 | 議席 | 席 | 回 | 度 | 種 | 種類 | つ | 発 | 基 | 組 | 品目 | 自治体 | 都道府県 | 市町村 | カ国 | か国 | ヶ国 | ヵ国 | 国 | 県 | 市 | 区 | 町 | 村 | 団体 | 企業 | 施設 | 病院 | 着 | 足 | 杯 | 皿 | 丁 | 通 | 部 | 巻 | 曲 | 話 | 試合 | 勝 | 敗 | 階 | 階建て | 段 | 歩 | 株 | 口 | 口座 | 体 | 柱 | 床 | 室 | 部屋 | 便 | 車 | 艇 | 門 | 丁目 | 字 | 文字 | ページ | 項目 | カ月 | ケース | 例 | 問 | 筆 | 座 | 局 | 駅 | 路線 | 区間 | 地域 | 地区 | 都市 | カ所の | 束 | 袋 | 箱 | 缶 | 瓶 | 粒 | 滴 | 投 | 得点 | 打 | 玉 | 艘 | 張 | 領 | 輪 | 票の | の | は | が | を | に | で | と | も | へ | や | だ | な | し | ， | 者 | 死亡 | 拘束 | 負傷 | 避難 | 逮捕 | 様 | 員 | 学校 | 大学 | ヶ月分 | 食 | 尾 | 面体 | 籍 | 氏 | 選手 | チーム | クラス | 社会 | 兵士 | 方 | 往復 | 周 | 泊
      @: ずつ | 人ずつ | 円ずつ | 個ずつ | 台ずつ | 枚ずつ | 本ずつ
      minutes: 分 | 厘
      name: カ国首脳 | か国首脳 | カ国財務相 | カ国グループ
      from: から
      """,
    units: """
      cent: セント | 銭
      times: 倍
      tenth: 割
      %: パーセント | % | ％
      pp: ポイント | パーセントポイント | % ポイント
      m: メートル | 米
      km: キロメートル | キロ | ㌔
      cm: センチ | センチメートル | ㌢
      mm: ミリ | ミリメートル | ㍉
      mile: マイル
      nmi: 海里
      foot: フィート
      inch: インチ
      m²: 平方メートル | 平米 | ㎡
      km²: 平方キロメートル | 平方キロ
      ha: ヘクタール | ㌶
      tsubo: 坪
      m³: 立方メートル | ㎥
      L: リットル | ㍑
      mL: ミリリットル
      barrel: バレル
      kg: キログラム | キロ | ㌕
      g: グラム | ㌘
      mg: ミリグラム
      t: トン | ㌧
      s: 秒 | 秒間 | 毎秒 | 秒速
      min: 分 | 分間 | 毎分 | 分速
      hour: 時間 | 毎時 | 時速
      day: 日 | 日間 | 日量 | 日かか | 日続 | 日遅 | 日を要 | 日にわた | 日に及
      week: 週間 | 週
      month: カ月 | か月 | ヶ月 | ヵ月 | ケ月 | 箇月 | カ月間 | か月間 | ヶ月間
      quarter: 四半期
      year: 年 | 年間 | カ年
      decade: 十年間
      century: 世紀
      km/h: キロメートル毎時 | キロ毎時 | キロメートル / 時 | キロ / 時
      knot: ノット
      kWh: キロワット時
      MWh: メガワット時
      W: ワット
      kW: キロワット
      MW: メガワット
      GW: ギガワット
      hp: 馬力
      cal: カロリー
      kcal: キロカロリー
      °C: 度 | ℃
      MB: メガバイト
      GB: ギガバイト
      TB: テラバイト
      JPY: 円
      $: ドル
      USD: 米ドル | 米国ドル
      EUR: ユーロ
      GBP: ポンド
      CNY: 元 | 人民元
      KRW: ウォン
      RUB: ルーブル
      rupee: ルピー
      peso: ペソ
      TRY: リラ
      CHF: スイスフラン
      AUD: 豪ドル
      TWD: 台湾ドル
      THB: バーツ
      acre: エーカー
      yard: ヤード
      gallon: ガロン
      oz: オンス
      lb: ポンド
      kt: キロトン
      Mt: メガトン
      µm: マイクロメートル | ミクロン
      nm: ナノメートル
      µg: マイクログラム
      cL: センチリットル
      hL: ヘクトリットル
      m/s: メートル毎秒
      km³: 立方キロメートル | 立方キロ
      cm³: 立方センチメートル | 立方センチ
      cm²: 平方センチメートル | 平方センチ
      GWh: ギガワット時
      TWh: テラワット時
      TW: テラワット
      kJ: キロジュール
      MJ: メガジュール
      °F: 華氏度
      PB: ペタバイト
      byte: バイト
      Gbit: ギガビット
      Mbit: メガビット
      bp: ベーシスポイント
      carat: カラット
      CAD: カナダドル
      NZD: ニュージーランドドル
      HKD: 香港ドル
      SGD: シンガポールドル
      INR: インドルピー
      franc: フラン
      kr: クローネ | クローナ
      PLN: ズロチ
      UAH: フリブニャ
      dinar: ディナール
      dirham: ディルハム
      riyal: リヤル
      AFN: アフガニ
      ILS: シェケル
      BRL: レアル
      ZAR: ランド
      ‰: パーミル
      pint: パイント
      quintal: キンタル
      """,
    near: """
      ほぼ | ほとんど | 弱 | 弱の | 近く | 近くの | 近い | 足らず | に近い | に迫る | 強 | 余 | 余り | あまり | 余の
      に迫った | に迫り | 目前 | 手前
      """,
    counters: """
      人 名 方 様 people persons person residents soldiers workers prisoners patients students children women men voters migrants refugees civilians victims journalists protesters passengers inhabitants employees users members evacuees survivors officers 住民 死者 負傷者 避難者 患者 生徒 学生 児童 兵士 労働者 乗客 visitors guests tourists travellers travelers spectators fans attendees participants runners athletes players delegates demonstrators marchers teachers doctors nurses staff personnel drivers farmers pensioners candidates applicants followers subscribers customers readers viewers listeners volunteers donors minors babies boys girls adults suspects detainees inmates hostages militants fighters rebels troops police policemen firefighters rescuers medics recruits veterans lawmakers engineers scientists researchers miners fishermen sailors immigrants deaths fatalities injuries dead injured wounded missing casualties nationals citizens displaced births pilgrims worshippers mourners shareholders investors clients beneficiaries recipients graduates pupils musicians artists crew rioters looters commuters homeless 観光客 観客 来場者 参加者 職員 社員 従業員 会員 市民 住人 難民 移民 ファン 選手 教員 医師 看護師 警察官 隊員 乗員 議員 有権者 被災者 客 来館者 利用者
      台 両 輌 vehicles cars trucks buses tanks machines computers 車 車両
      棟 軒 戸 houses homes buildings flats apartments dwellings 住宅 建物
      世帯 households families
      頭 匹 羽 尾 animals cattle cows sheep horses pigs birds dogs cats fish elephants chickens 牛 馬 豚
      隻 艘 艇 ships boats vessels 船
      機 aircraft planes drones helicopters jets 航空機
      社 companies firms businesses 企業
      校 schools universities 学校
      冊 巻 books volumes 本
      ページ pages
      票 votes
      階 階建て floors storeys stories
      発 基 missiles rockets shells ミサイル
      枚 tickets photographs photos documents
      曲 songs
      店 店舗 shops stores restaurants
      便 flights
      試合 matches games
      議席 席 seats
      """,
    persons: "人 名",
    rates: """
      year: 年間 | 年産 | 年額 | 年商 | 年収 | 年に | 毎年
      month: 月間 | 月産 | 月額 | 月収 | 月に | 毎月
      week: 週間 | 週に | 毎週
      day: 日産 | 日量 | 日額 | 一日に | 1日に | 一日 | 毎日
      hour: 時給 | 時間当たり
      """,
    multiples: """
      2: 倍
      """)
}
