extension Lexicon {
  static let chinese = Lexicon(
    "zh", decimal: ".", takesForeignDecimal: false, [.unspaced, .shortenedScales],
    numbers: """
      0: 〇 | 零
      1: 一 | 壹
      2: 二 | 两 | 贰 | 俩
      3: 三 | 叁 | 仨
      4: 四 | 肆
      5: 五 | 伍
      6: 六 | 陆
      7: 七 | 柒
      8: 八 | 捌
      9: 九 | 玖
      20: 廿
      x10: 十 | 拾
      x100: 百 | 佰
      x1000: 千 | 仟
      x10000: 万 | 萬
      x100000000: 亿 | 億
      x1000000000000: 兆 | 万亿 | 萬億
      x12: 打
      p1/2: 半
      f1/2: 半数 | 一半 | 半 | 半个
      .: 点 | 點
      m1 MYR: 令吉 | 林吉特
      """,
    before: """
      range: 从 | 在 | 介于 | 由
      ~: 约 | 大约 | 约为 | 大概 | 约有 | 左右 | 差不多 | 估计 | 据估计 | 约莫 | 平均 | 大致 | 約 | 大約 | 估計 | 預計 | 预计约 | 平均约 | 大約有 | 估計約 | 约合 | 约在 | 大概有 | 差不多有 | 差不多是 | 粗略估计 | 据估算 | 據估計 | 约计 | 預計約 | 预估
      >: 超过 | 逾 | 多于 | 大于 | 高于 | 超 | 超過 | 突破 | 远超 | 远超过 | 已超 | 已逾 | 高於 | 多於 | 大於 | 上 | 不止 | 超逾 | 超出 | 越过 | 超过了 | 突破了 | 略高于 | 略多于 | 稍高于 | 略超 | 略超过 | 远高于 | 远多于 | 大大超过 | 早已超过 | 已超过 | 已经超过 | 已超過 | 冲破 | 超越 | 冲破了 | 突破至 | 衝破
      >=: 至少 | 不少于 | 不低于 | 最少 | 起码 | 不下 | 不少於 | 不低於 | 至少有 | 最低 | 不下于 | 最少有 | 不得少于 | 不得低于 | 不能少于 | 不能低于 | 不应少于 | 不应低于 | 不会少于 | 不会低于 | 不得少於 | 不得低於 | 起码有 | 少说也有 | 少说 | 下限为
      <: 近 | 将近 | 接近 | 少于 | 低于 | 不到 | 不足 | 小于 | 未达 | 將近 | 少於 | 低於 | 小於 | 未滿 | 未满 | 几乎 | 近乎 | 未到 | 逼近 | 还不到 | 仍不到 | 尚不足 | 仍不足 | 尚不到 | 略低于 | 略少于 | 稍低于 | 略低於 | 不及
      <=: 最多 | 不超过 | 至多 | 最高 | 不多于 | 不高于 | 不超過 | 最高达 | 高达 | 多达 | 最长 | 上限 | 不大于 | 以内 | 高達 | 多達 | 不高於 | 不多於 | 顶多 | 最多有 | 不得超过 | 不能超过 | 不应超过 | 不可超过 | 不会超过 | 不得多于 | 不得高于 | 不能高于 | 不得超過 | 不能超過 | 不逾 | 长达 | 最多可 | 最多能 | 最多可容纳 | 最多可容納 | 最多容纳 | 至多可 | 顶多只有 | 上限为 | 上限為 | {未/没有/没/未曾/从未/並未/并未} {超过/超出/逾/超過} | 不{得/能/可/应/會/会/應} {超过/超出/超過} | 不{应/應}当 超过
      =: 共 | 共计 | 总共 | 合计 | 仅 | 只有 | 正好 | 恰好 | 一共 | 总计 | 共有 | 仅有 | 只 | 达 | 达到 | 总额 | 整整 | 全部 | 累计 | 達 | 達到 | 總計 | 共計 | 總共 | 僅 | 恰恰 | 刚好 | 刚刚好
      filler: 另外 | 另有 | 还有 | 新增 | 剩余 | 额外 | 其他 | 其余 | 另 | 有 | 为 | 是 | 已 | 已经 | 其中 | 其中有 | 计 | 每年 | 每月 | 每天 | 全国 | 人口 | 人数 | 数量 | 目前 | 现有 | 再 | 又 | 到 | 至 | 前 | 这 | 该 | 为期 | 耗资 | 价值 | 总投资 | 总值 | 造价 | 的 | 价格 | 售价 | 市值 | 金额 | 增至 | 升至 | 降至 | 减至 | 增加到 | 增加至 | 减少到 | 减少至 | 上升到 | 上升至 | 下降到 | 下降至 | 提高到 | 降到 | 升到 | 涨到 | 跌到 | 容纳 | 可容纳 | 容納 | 可容納 | 跌至 | 涨至 | 骤降至 | 骤降到 | 骤升至 | 猛增至 | 锐减至 | 回落至 | 回落到 | 回升至 | 回升到 | 攀升至 | 攀升到 | 飙升至 | 飙升到 | 下滑至 | 下滑到 | 缩减至 | 扩大到 | 扩大至 | 减到 | 增到 | 下跌至 | 下跌到 | 上涨到 | 上涨至 | 缩小到 | 缩小至 | 跌破至
      -: 了 | 在 | 和 | 与 | 及 | 对 | 向 | 把 | 被 | 让 | 给 | 于 | 以 | 用 | 造成 | 导致 | 致 | 死亡 | 受伤 | 死 | 伤 | 救出 | 逮捕 | 拘捕 | 释放 | 疏散 | 转移 | 出售 | 销售 | 收入 | 亏损 | 盈利 | 投资 | 花费 | 支付 | 罚款 | 雇用 | 拥有 | 包括 | 面积 | 长 | 高 | 重 | 宽 | 深 | 距离 | 速度 | 气温 | 温度 | 占 | 人 | 名 | 者 | 士兵 | 工人 | 平民 | 儿童 | 学生 | 居民 | 患者 | 病例 | 确诊 | 感染 | 遇难 | 失踪 | 获救 | 击毙 | 打死 | 杀害 | 杀死 | 派出 | 派遣 | 部署 | 生产 | 出口 | 进口 | 捐款 | 捐赠 | 募集 | 筹集 | 融资 | 贷款 | 建成 | 建设 | 修建 | 收到 | 获得 | 赢得 | 输掉 | 持续 | 历时 | 相隔 | 未来 | 过去 | 今后 | 最近 | 近日 | 要 | 需 | 需要 | 可 | 能 | 将 | 会 | 后 | 内 | 中 | 里 | 外 | 上 | 下 | 个 | 们 | 量 | 额 | 率 | 值 | 费 | 说 | 称 | 起 | 着 | 过 | 来 | 去 | 出 | 入 | 等 | 或 | 但 | 而 | 并 | 因 | 由于 | 當 | 與 | 為 | 對 | 個 | 們 | 後 | 裡 | 上有 | 上共有 | 上现有 | 上已有 | 上仅有 | 上仍有 | 上还有 | 附近 | 附近有 | 最近有 | 上的 | 上是 | 上为
      minus: 负 | 零下 | 負
      negation: 不 | 没有 | 没 | 未 | 非
      change: 增加 | 增加了 | 增长 | 增长了 | 减少 | 减少了 | 下降 | 下降了 | 上升 | 上升了 | 上涨 | 上涨了 | 下跌 | 下跌了 | 降低 | 降低了 | 提高了 | 提高 | 同比增长 | 同比下降 | 环比增长 | 环比下降 | 涨 | 跌 | 增 | 减 | 增幅 | 降幅 | 涨幅 | 跌幅 | 增至原来的 | 增幅为 | 增幅达 | 降幅达 | 涨幅达 | 跌幅达 | 增長 | 減少 | 上漲 | 多了 | 少了 | 多出 | 缩减 | 扩大 | 回升 | 回落 | 超警戒水位 | 超过警戒水位 | 超過警戒水位 | 超出警戒水位 | 超警戒 | 高于正常水位 | 低于正常水位 | 高出警戒水位 | 高出正常水位 | 高出 | 低于警戒水位
      part: 之一 | 半数的
      multiple: 翻了 | 翻
      name: 波音 | 空客 | 新冠 | 号 | 条 | 航班 | 频道 | 阿波罗 | 神舟 | 长征 | 里氏 | 一样 | 一般 | 一直 | 一定 | 统一 | 唯一 | 第一 | 万一 | 一带一路 | 二战 | 三峡 | 四川 | 五四 | 九江 | 六安 | 千岛湖 | 百度 | 万科 | 万达 | 三星 | 三一重工 | 五粮液 | 双十一 | 三亚 | 一旦 | 一方面 | 万圣节 | 五环 | 四环 | 三环 | 一线 | 二线 | 三农 | 九寨沟 | 八达岭 | 十堰 | 百色 | 万州 | 五台山 | 九龙 | 六四 | 七七事变 | 九一八 | 五一 | 十一黄金周 | 二氧化碳 | 三明 | 四平 | 一汽 | 二汽 | 七夕 | 八卦 | 千禧 | 万里长城 | 一体 | 一致 | 一切 | 一再 | 一律 | 一同 | 一向 | 四季 | 五星 | 十字 | 百科 | 电话 | 热线 | 拨打 | 電話
      ordinal: 第 | 排名 | 名列 | 上半场 | 下半场 | 加时赛 | 上半場 | 下半場
      month: 月 | 年
      era: 公元 | 公元前 | 西元 | 民国 | 民國 | 光绪 | 光緒 | 康熙 | 乾隆
      time: 上午 | 下午 | 晚上 | 凌晨 | 早上 | 中午 | 傍晚
      age: 年龄 | 年满 | 年仅 | 享年 | 现年
      decade: 上世纪
      vague: 成千 | 成百 | 数 | 几 | 若干 | 好几 | 许多 | 幾 | 數 | 数以 | 数以百计 | 成千上 | 成百上 | 无数 | 众多 | 不少 | 大量 | 大批 | 无数 | 少数 | 多数 | 大多数 | 多名 | 多人 | 多个 | 多家 | 多起 | 多位 | 一些 | 部分 | 少量 | 无人 | 很多 | 許多 | 眾多 | 無數 | 一批 | 少许 | 十几 | 几十 | 几百 | 几千 | 几万 | 数十 | 数百 | 数千 | 数万 | 成千上万 | 十幾 | 幾十 | 幾百 | 幾千 | 成百上千 | 百十来 | 数目不详的 | 人数不详 | 数量不详的 | 数目不明的 | 人數不詳 | 數目不詳的
      per: 每 | 平均每
      @: 每人 | 人均 | 户均 | 各 | 每户 | 每位 | 每名 | 每家
      """,
    after: """
      vague: 位数 | 位數
      ~: 左右 | 上下 | 前后 | 前後 | 许 | 大约 | 来
      >: 多 | 余 | 出头 | 有余 | 餘 | 有餘 | 多的 | 开外 | 出頭
      >=: 以上 | 及以上 | 起 | 或以上 | 以上的 | 或更多 | 起步
      <: 不到 | 不足 | 弱 | 出内 | 未到 | 未满 | 未滿
      <=: 以下 | 以内 | 及以下 | 或以下 | 之内 | 以內 | 为限 | 封顶 | 以下的 | 为上限
      to: 至 | 到 | ~ | - | — | 、
      and: 至 | 到 | 和
      of: 的
      over: 分之 | 中有 | 中就有 | 里有 | 里就有 | 当中有
      in: 中有 | 个中有
      per: / | 每
      half: 半
      month: 月 | 日 | 号
      year: 年 | 年度 | 年底 | 年初 | 年以来 | 年起 | 年末
      time: 时 | 点 | 点钟 | 点半 | 時 | 點
      ordinal: 位的 | 号线 | 期的 | 岁生日 | 周年 | 號 | 週年
      decade: 年代 | 后 | 世纪
      age: 岁 | 周岁 | 歲 | 多岁 | 岁以上 | 岁的
      multiple: 倍 | 倍多 | 成倍
      change: 以来最 | 多增
      noun: 人 | 名 | 个 | 位 | 件 | 起 | 例 | 家 | 户 | 辆 | 架 | 艘 | 只 | 头 | 匹 | 条 | 张 | 本 | 部 | 座 | 栋 | 幢 | 间 | 所 | 处 | 套 | 台 | 枚 | 颗 | 发 | 次 | 场 | 届 | 批 | 组 | 队 | 支 | 项 | 份 | 票 | 席 | 种 | 类 | 款 | 层 | 株 | 棵 | 口 | 双 | 对 | 袋 | 箱 | 瓶 | 杯 | 片 | 块 | 根 | 粒 | 把 | 门 | 班 | 列 | 节 | 课 | 页 | 字 | 篇 | 封 | 首 | 幅 | 集 | 盘 | 桶 | 顿 | 餐 | 人次 | 架次 | 剂 | 针 | 国家 | 城市 | 国 | 省 | 市 | 县 | 村 | 学校 | 企业 | 公司 | 医院 | 学生 | 士兵 | 平民 | 儿童 | 居民 | 个月 | 工人 | 员工 | 职工 | 民众 | 群众 | 难民 | 战士 | 官兵 | 警察 | 代表 | 议员 | 座位 | 美军 | 死亡 | 受伤 | 遇难 | 的 | 人的 | 名的 | 个人 | 個 | 輛 | 張 | 間 | 戶 | 條 | 隻 | 頭 | 棟 | 處 | 場 | 屆 | 組 | 隊 | 項 | 種 | 類 | 層 | 雙 | 對 | 塊 | 門 | 節 | 頁 | 顆 | 發 | 例的 | 网民 | 用户 | 粉丝 | 病人 | 病例 | 居民楼 | 选民 | 游客 | 旅客 | 乘客 | 球迷 | 观众 | 读者 | 志愿者 | 党员 | 亩地 | 床 | 尊 | 面 | 副 | 道 | 顶 | 具 | 员 | 册 | 冊 | 回 | 宗 | 单 | 員 | 樓 | 枝 | 盏 | 轮 | 趟 | 遍 | 圈 | 步 | 声 | 句 | 段 | 排 | 串 | 包 | 捆 | 班次 | 人份 | 人民 | 百姓 | 村民 | 市民 | 灾民 | 公民 | 教师 | 医生 | 护士 | 记者 | 司机 | 农民 | 商户 | 门店 | 车辆 | 房屋 | 訪客 | 访客 | 觀眾 | 乘员 | 大关 | 大關 | 人次大关 | 員工 | 民眾 | 難民 | 學生 | 遊客 | 選民 | 孩子 | 人家
      or: 或
      minutes: 分 | 刻 | 钟 | 鐘
      name: 国集团 | 國集團 | 国峰会 | 号文件
      -: 来自 | 来到 | 来了 | 来访 | 来源 | 来自于 | 来说 | 来看 | 来年
      """,
    units: """
      cent: 美分 | 分钱 | 角
      times: 倍
      tenth: 成
      %: 百分点值 | 巴仙
      pp: 个百分点 | 百分点 | 個百分點
      m: 米 | 公尺
      km: 公里 | 千米
      cm: 厘米 | 公分
      mm: 毫米
      li: 里 | 华里
      mile: 英里
      nmi: 海里 | 浬
      foot: 英尺
      inch: 英寸
      m²: 平方米 | 平米 | 平方公尺
      km²: 平方公里 | 平方千米
      ha: 公顷 | 公頃
      mu: 亩 | 畝
      m³: 立方米
      L: 升 | 公升
      mL: 毫升 | cc
      barrel: 桶石油 | 桶原油
      kg: 公斤 | 千克
      jin: 斤
      g: 克 | 公克
      mg: 毫克
      t: 吨 | 噸 | 公吨
      s: 秒 | 秒钟
      min: 分钟 | 分鐘
      hour: 小时 | 个小时 | 小時 | 個小時 | 钟头 | 个钟头 | 时速 | 時速
      day: 天 | 日 | 昼夜 | 日均
      week: 周 | 星期 | 个星期 | 週 | 個星期 | 礼拜
      month: 个月 | 個月
      quarter: 季度 | 个季度
      year: 年 | 年时间
      century: 世纪 | 个世纪
      km/h: 公里每小时 | 公里 / 小时 | 千米每小时 | 公里每小時 | 公里 / 时
      knot: 节航速
      kWh: 千瓦时 | 度电 | 千瓦小时 | 千瓦時 | 度電
      W: 瓦
      kW: 千瓦
      MW: 兆瓦
      GW: 吉瓦
      hp: 马力
      cal: 卡路里
      kcal: 千卡 | 大卡
      °C: 摄氏度 | 度 | 攝氏度 | ℃
      °F: 华氏度
      MB: 兆字节
      GB: 吉字节
      CNY: 元人民币 | 人民币 | 人民幣 | 元人民幣 | 块 | 块钱 | 塊 | 塊錢
      $: 元美元
      USD: 美元 | 美金 | 美圓
      EUR: 欧元 | 歐元
      GBP: 英镑 | 英鎊
      JPY: 日元 | 日圆 | 日圓
      HKD: 港元 | 港币 | 港幣 | 元港币 | 元港幣
      TWD: 新台币 | 新台幣 | 台币 | 元新台币 | 元新台幣 | 新臺幣 | 元新臺幣
      RUB: 卢布 | 盧布
      KRW: 韩元 | 韓元
      AUD: 澳元
      CAD: 加元
      SGD: 新元
      CHF: 瑞士法郎
      INR: 印度卢比
      rupee: 卢比
      TRY: 里拉
      peso: 比索
      MWh: 兆瓦时 | 兆瓦時 | 兆瓦小时
      GWh: 吉瓦时 | 吉瓦時 | 吉瓦小时
      TWh: 太瓦时 | 太瓦時
      元: 元 | 圆 | 圓 | 块钱 | 塊錢
      m/s: 米每秒 | 米 / 秒 | 公尺每秒
      cm²: 平方厘米
      cm³: 立方厘米
      km³: 立方公里
      TW: 太瓦
      TB: 太字节
      acre: 英亩 | 英畝
      gallon: 加仑 | 加侖
      oz: 盎司
      lb: 磅
      Mt: 兆吨
      µm: 微米
      nm: 纳米 | 奈米
      µg: 微克
      cL: 厘升
      hL: 百升
      mph: 英里每小时 | 英里 / 小时
      PB: 拍字节
      byte: 字节
      kB: 千字节
      Gbit: 吉比特
      Mbit: 兆比特
      bp: 个基点 | 基点 | 個基點
      carat: 克拉
      kJ: 千焦
      MJ: 兆焦
      km/s: 公里每秒
      NZD: 新西兰元 | 纽元
      THB: 泰铢
      SEK: 瑞典克朗
      NOK: 挪威克朗
      DKK: 丹麦克朗
      kr: 克朗
      franc: 法郎
      dinar: 第纳尔
      dirham: 迪拉姆
      riyal: 里亚尔
      AFN: 阿富汗尼
      ILS: 谢克尔
      BRL: 雷亚尔
      ZAR: 兰特
      MXN: 墨西哥比索
      UAH: 格里夫纳
      PLN: 兹罗提
      decade: 个十年
      pint: 品脱
      """,
    near: """
      近 | 将近 | 將近 | 接近 | 几乎 | 近乎 | 逼近 | 弱 | 多 | 余 | 餘 | 出头 | 出頭 | 有余 | 有餘 | 多的
      略低于 | 略少于 | 稍低于 | 略低於
      略高于 | 略多于 | 稍高于 | 略超 | 略超过
      """,
    counters: """
      人 名 位 员 員 口 people persons person residents soldiers workers prisoners patients students children women men voters migrants refugees civilians victims journalists protesters passengers inhabitants employees users members evacuees survivors officers 居民 学生 士兵 工人 平民 患者 儿童 游客 visitors guests tourists travellers travelers spectators fans attendees participants runners athletes players delegates demonstrators marchers teachers doctors nurses staff personnel drivers farmers pensioners candidates applicants followers subscribers customers readers viewers listeners volunteers donors minors babies boys girls adults suspects detainees inmates hostages militants fighters rebels troops police policemen firefighters rescuers medics recruits veterans lawmakers engineers scientists researchers miners fishermen sailors immigrants deaths fatalities injuries dead injured wounded missing casualties nationals citizens displaced births pilgrims worshippers mourners shareholders investors clients beneficiaries recipients graduates pupils musicians artists crew rioters looters commuters homeless 訪客 访客 旅客 乘客 觀眾 观众 遊客 員工 员工 民眾 民众 難民 难民 學生 球迷 志愿者 选民 選民 村民 市民 灾民 傷者 伤者 死者 死者 乘員 乘员 教师 教師 医生 护士 记者 警察 官兵 議員 议员 代表 粉絲 粉丝 用户 用戶 網民 网民
      辆 輛 台 vehicles cars trucks buses tanks machines computers 汽车 车辆
      座 栋 棟 幢 间 間 所 套 户 戶 houses homes buildings flats apartments dwellings schools hospitals bridges 房屋 住宅 建筑
      户 戶 households families
      头 頭 匹 只 隻 条 尾 animals cattle cows sheep horses pigs birds dogs cats fish elephants chickens
      艘 只 隻 条 ships boats vessels
      架 aircraft planes drones helicopters jets 飞机
      家 companies firms businesses shops banks hospitals restaurants
      所 schools universities hospitals
      本 册 冊 books volumes
      页 頁 pages
      票 张 張 votes ballots
      层 層 floors storeys stories
      枚 颗 顆 发 發 missiles rockets shells
      张 張 tickets photographs photos documents
      人次 visits trips visitors passengers travellers tourists spectators arrivals 旅客 乘客 遊客 游客 訪客 访客
      架次 flights sorties
      棵 株 trees
      席 seats
      起 例 次 incidents attacks cases accidents
      """,
    persons: "人 名",
    rates: """
      year: 年产 | 年均 | 年产量 | 每年 | 每年生产 | 年产量为 | 年薪 | 年收入
      month: 月产 | 月均 | 每月 | 月薪 | 月收入
      week: 每周 | 周均
      day: 日产 | 日均 | 每天 | 每日 | 日产量 | 日薪
      hour: 每小时 | 时薪
      """,
    reached: "至 | 降至 | 升至 | 增至 | 减至 | 降到 | 升到")
}
