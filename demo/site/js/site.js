// 仿照常见县级网站的公共脚本：长者模式、字号按钮、当前日期。
$(function () {
  $('#today').text(new Date().toLocaleDateString('zh-CN'));
  $('#elder').click(function () {
    $('html').toggleClass('elder');
    $(this).text($('html').hasClass('elder') ? '退出长者模式' : '长者模式');
    return false;
  });
  $('.size').click(function () {
    $('body').css('font-size', $(this).attr('data-size') + 'px');
    return false;
  });
});
