// Paddle.js: a checkout in a frame.

window.Paddle = {
  Initialize: ({token}) => void (window.Paddle.token = token),
  Checkout: {
    open: ({items, settings}) => {
      const frame = document.createElement('iframe');
      frame.title = 'Paddle checkout';
      frame.className = 'paddle-frame';
      frame.style.cssText = settings?.frameStyle ?? 'width:100%;height:240px;border:0';
      frame.src = `https://buy.paddle.com/product/${items[0].priceId}?${query({token: window.Paddle.token})}`;
      (document.querySelector(`.${settings?.frameTarget}`) ?? document.body).replaceChildren(frame);
      localStorage.setItem('paddlejs_checkout_variant', 'one-page');
    },
  },
};
